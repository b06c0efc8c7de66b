import { useEffect, useState } from "react";
import { settings } from "../../messages/pane/settings";
import { ViewHeader } from "../common/ViewHeader";
import { AwaitingList } from "../list/AwaitingList";
import { FailureNotice } from "../list/FailureNotice";
import { failureOf } from "../list/failureOf";
import type { ListSetup } from "../list/listSetup";
import type { ListFailure } from "../ports";
import { useLateWords, usePane, useWords } from "../state/Pane";
import { CheckRules } from "./CheckRules";
import { ConnectionFacts } from "./ConnectionFacts";
import { ListPreparation } from "./ListPreparation";
import { Section } from "./Section";
import { ViewSteps } from "./ViewSteps";

type Opening = { state: "opening" } | { state: "open"; setup: ListSetup } | { state: "failed"; failure: ListFailure };

/** What is in effect: where submissions go and what the checks go by; for administrators the making of the list. */
export function SettingsView() {
  const { shell } = useWords();
  const words = useLateWords(settings);
  const { ports } = usePane();
  const [opening, setOpening] = useState<Opening>({ state: "opening" });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    ports
      .openListSetup()
      .then((setup) => stale || setOpening({ state: "open", setup }))
      .catch((error: unknown) => stale || setOpening({ state: "failed", failure: failureOf(error) }));
    return () => {
      stale = true;
    };
  }, [ports, round]);
  const again = () => {
    setOpening({ state: "opening" });
    setRound((count) => count + 1);
  };
  return (
    <>
      <ViewHeader title={shell.views.settings} phase={false} />
      <Section heading={words.connection.heading}>
        {opening.state === "opening" && <AwaitingList label={words.connection.reading} />}
        {opening.state === "failed" && <FailureNotice failure={opening.failure} onAgain={again} />}
        {opening.state === "open" && <ConnectionFacts setup={opening.setup} />}
      </Section>
      {opening.state === "open" && (
        <>
          <Section heading={words.provision.heading}>
            <ListPreparation setup={opening.setup} />
          </Section>
          {opening.setup.config.mode === "sharepoint" && (
            <Section heading={words.view.heading}>
              <ViewSteps />
            </Section>
          )}
        </>
      )}
      <Section heading={words.checks.heading}>
        <CheckRules />
      </Section>
    </>
  );
}
