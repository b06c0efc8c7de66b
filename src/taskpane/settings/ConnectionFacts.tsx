import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { settings } from "../../messages/pane/settings";
import type { Person } from "../../submission/schema";
import { failureOf } from "../list/failureOf";
import { FailureNotice } from "../list/FailureNotice";
import type { ListSetup } from "../list/listSetup";
import type { ListFailure } from "../ports";
import { useLateWords } from "../state/Pane";
import { useSubmitTexts } from "../submit/texts";

const useStyles = makeStyles({
  facts: { margin: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What config.json says, and who is signed in. */
export function ConnectionFacts({ setup }: { setup: ListSetup }) {
  const styles = useStyles();
  const { connection } = useLateWords(settings);
  const { mode, siteUrl, list, graphBaseUrl, departments, signIn } = setup.config;
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={connection.mode}>{connection.modes[mode]}</Fact>
        <Fact name={connection.person}>
          <SignedIn setup={setup} />
        </Fact>
        <Fact name={connection.site}>
          <Link href={siteUrl} target="_blank" rel="noreferrer" inline>
            {siteUrl}
          </Link>
        </Fact>
        <Fact name={connection.list}>{list}</Fact>
        {signIn && (
          <>
            <Fact name={connection.tenant}>{signIn.tenantId}</Fact>
            <Fact name={connection.client}>{signIn.clientId}</Fact>
            <Fact name={connection.permission}>{signIn.permission}</Fact>
          </>
        )}
        <Fact name={connection.graph}>{graphBaseUrl}</Fact>
        <Fact name={connection.departments}>{departments ? connection.departmentNames(departments.map(({ name }) => name)) : connection.noDepartments}</Fact>
      </dl>
      <p className={styles.note}>{connection.source}</p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

/** Who is signed in; asks nobody before the button is pressed. */
function SignedIn({ setup }: { setup: ListSetup }) {
  const { connection } = useLateWords(settings);
  const submit = useSubmitTexts();
  const [person, setPerson] = useState<Person | "asking" | null>("asking");
  const [failure, setFailure] = useState<ListFailure | null>(null);
  useEffect(() => {
    let stale = false;
    const show = (found: Person | null) => stale || setPerson(found);
    setup.account().then(show, (error: unknown) => {
      if (stale) return;
      setPerson(null);
      setFailure(failureOf(error));
    });
    return () => {
      stale = true;
    };
  }, [setup]);
  const signIn = () => {
    setFailure(null);
    setup.signIn().then(setPerson, (error: unknown) => setFailure(failureOf(error)));
  };
  if (person === "asking") return connection.asking;
  if (person)
    return setup.config.mode === "local" ? connection.notNeeded(submit.practiceUser) : [person.name, person.id && `(${person.id})`].filter(Boolean).join(" ");
  return (
    <>
      {connection.notSignedIn}{" "}
      <Button size="small" onClick={signIn}>
        {connection.signIn}
      </Button>
      {failure && <FailureNotice failure={failure} onAgain={signIn} />}
    </>
  );
}
