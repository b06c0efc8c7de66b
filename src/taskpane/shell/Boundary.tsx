import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneMessages } from "../../messages/pane";
import { Notice } from "../common/Notice";

interface BoundaryProps {
  words: PaneMessages["shell"];
  children: ReactNode;
}

/** Shows a sentence and a way back instead of an empty pane when a view fails to draw. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { crashed, retry } = this.props.words;
    const again = <Button onClick={() => this.setState({ failed: false })}>{retry}</Button>;
    return <Notice intent="error" title={crashed.title} why={crashed.why} next={crashed.next} actions={again} />;
  }
}
