import { useCallback } from "react";
import { settings } from "../../messages/pane/settings";
import { ViewHeader } from "../common/ViewHeader";
import { AwaitingList } from "../list/AwaitingList";
import { FailureNotice } from "../list/FailureNotice";
import { useReading } from "../list/useReading";
import { useLateWords, usePane, useWords } from "../state/Pane";
import { CheckRules } from "./CheckRules";
import { ConnectionFacts } from "./ConnectionFacts";
import { ListPreparation } from "./ListPreparation";
import { Section } from "./Section";
import { ViewSteps } from "./ViewSteps";

/** What is in effect: where submissions go and what the checks go by; for administrators the making of the list. */
export function SettingsView() {
  const { shell } = useWords();
  const words = useLateWords(settings);
  const { ports } = usePane();
  const { reading, again } = useReading(useCallback(() => ports.openListSetup(), [ports]));
  return (
    <>
      <ViewHeader title={shell.views.settings} phase={false} />
      <Section heading={words.connection.heading}>
        {reading.state === "reading" && <AwaitingList label={words.connection.reading} />}
        {reading.state === "failed" && <FailureNotice failure={reading.failure} onAgain={again} />}
        {reading.state === "read" && <ConnectionFacts setup={reading.value} />}
      </Section>
      {reading.state === "read" && (
        <>
          <Section heading={words.provision.heading}>
            <ListPreparation setup={reading.value} />
          </Section>
          {reading.value.config.mode === "sharepoint" && (
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
