import { Button } from "@fluentui/react-components";
import { useSummaryTexts } from "./texts";

interface MoreButtonProps {
  /** How many are not shown yet; without any there is no button. */
  rest: number;
  /** How many a press shows. */
  portion: number;
  onMore: () => void;
}

/** Shows further entries of a list; says how many come and how many there are. */
export function MoreButton({ rest, portion, onMore }: MoreButtonProps) {
  const texts = useSummaryTexts();
  return rest > 0 && <Button onClick={onMore}>{texts.more(Math.min(rest, portion), rest)}</Button>;
}
