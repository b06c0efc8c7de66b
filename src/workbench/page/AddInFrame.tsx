import { useEffect, useRef } from "react";

interface AddInFrameProps {
  title: string;
  /** Window name by which office.js finds its host. */
  name: string;
  url: string;
  onAttach(frame: Window | null): void;
}

/** A page of the add-in in a frame. The frame's name must stand before its address does, so it is made by hand. */
export function AddInFrame({ title, name, url, onAttach }: AddInFrameProps) {
  const holder = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const element = document.createElement("iframe");
    element.name = name;
    frame.current = element;
    holder.current?.append(element);
    onAttach(element.contentWindow);
    element.src = url;
    return () => {
      onAttach(null);
      element.remove();
    };
  }, [name, url, onAttach]);

  useEffect(() => {
    if (frame.current) frame.current.title = title;
  }, [title, name]);

  return <div ref={holder} className="add-in-frame" />;
}
