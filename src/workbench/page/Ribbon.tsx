import { Button, Tab, TabList, Tooltip } from "@fluentui/react-components";
import { useState } from "react";
import type { RibbonControl, RibbonTab } from "./addInManifest";
import { useWords } from "./words";

interface RibbonProps {
  tabs: readonly RibbonTab[];
  onPress(control: RibbonControl): void;
}

/** The ribbon as the add-in's manifest asks for it: its tabs, groups and large buttons. */
export function Ribbon({ tabs, onPress }: RibbonProps) {
  const words = useWords();
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  if (!tab) return null;
  return (
    <div className="ribbon">
      <TabList size="small" selectedValue={tab.id} onTabSelect={(_event, { value }) => setChosen(String(value))}>
        {tabs.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {label ?? words.home}
          </Tab>
        ))}
      </TabList>
      <div className="ribbon-groups">
        {tab.groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.label} className="ribbon-group">
            <div className="ribbon-buttons">
              {group.controls.map((control) => (
                <RibbonButton key={control.id} control={control} onPress={onPress} />
              ))}
            </div>
            <div className="ribbon-group-label" aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** A large button. Pressed, it has no tip any more until the pointer has left it: what the press brings about is told right below. */
function RibbonButton({ control, onPress }: Pick<RibbonProps, "onPress"> & { control: RibbonControl }) {
  const [tipped, setTipped] = useState(false);
  const [pressed, setPressed] = useState(false);
  const press = () => {
    setPressed(true);
    onPress(control);
  };
  return (
    <Tooltip
      content={{ children: control.tip }}
      relationship="description"
      positioning="below-start"
      visible={tipped && !pressed}
      onVisibleChange={(_event, { visible }) => setTipped(visible)}
    >
      <Button appearance="subtle" className="ribbon-button" onClick={press} onPointerLeave={() => setPressed(false)}>
        <img src={control.icon} alt="" width={32} height={32} />
        <span>{control.label}</span>
      </Button>
    </Tooltip>
  );
}
