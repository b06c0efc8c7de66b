import { Badge, Button, Field, FluentProvider, Input, Link, ProgressBar, Radio, RadioGroup, Select, Spinner, Textarea, ToggleButton, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** React and the Fluent controls of the pane, doing nothing: what the bundle's size is compared with. */
createRoot(document.body).render(
  <FluentProvider theme={webLightTheme}>
    <Badge />
    <Button />
    <Field />
    <Input />
    <Link />
    <ProgressBar />
    <RadioGroup>
      <Radio />
    </RadioGroup>
    <Select />
    <Spinner />
    <Textarea />
    <ToggleButton />
  </FluentProvider>,
);
