/** What is brought into view from now on, the last one at the end. */
export function broughtIntoView(): Element[] {
  const shown: Element[] = [];
  Element.prototype.scrollIntoView = function () {
    shown.push(this);
  };
  return shown;
}
