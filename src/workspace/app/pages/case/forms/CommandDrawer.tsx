import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { CaseView } from '../../../../contract/case/case.js';
import type { Done, Foreseen } from '../../../../contract/case/commands.js';
import { OthersAtWork } from '../../../shell/OthersAtWork.js';
import { useKept } from '../../../shell/useKept.js';
import { Changed } from './Changed.js';
import { Confirm } from './Confirm.js';
import { dataOf, missing, withoutEmptyRows, type Form } from './fields.js';
import { FormFields } from './FormFields.js';
import { Trouble, troubleOf, type Wrong } from './Trouble.js';
import { useCommand } from './use-command.js';

const useStyles = makeStyles({
  drawer: { width: 'min(44rem, 100vw)', maxWidth: '100vw' },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  body: { paddingBottom: tokens.spacingVerticalL },
  foot: { flexWrap: 'wrap' },
  says: { margin: 0 },
});

interface DrawerParts {
  readonly view: CaseView;
  readonly command: string;
  readonly form: Form;
  /** Called when it is shut, with what came of it where something did. */
  readonly close: (done?: Done) => void;
}

const nothingWrong: Wrong = { byField: {}, error: undefined };

/** A command as a form: filled in, looked at where a letter goes out, and given. */
export function CommandDrawer({ view, command, form, close }: DrawerParts): ReactElement {
  const styles = useStyles();
  const [first] = useState(() => form.first ?? {});
  const { typed, restored, change, letGo } = useKept(`${view.reference}:${command}`, first);
  const { foresee, give, version, lookAgain } = useCommand(view, command);
  const [wrong, setWrong] = useState<Wrong>(nothingWrong);
  const [foreseen, setForeseen] = useState<Foreseen>();
  const [busy, setBusy] = useState<'busy' | 'idle'>('idle');
  const fields = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const [path] = Object.keys(wrong.byField);
    if (path === undefined) return;
    const field = fields.current?.querySelector(`[data-path="${CSS.escape(path)}"]`);
    const input = field?.querySelector<HTMLElement>('input, textarea, select') ?? field;
    if (input instanceof HTMLElement) input.focus();
  }, [wrong]);

  async function attempt(step: () => Promise<void>): Promise<void> {
    setBusy('busy');
    setWrong(nothingWrong);
    try {
      await step();
    } catch (error) {
      setForeseen(undefined);
      setWrong(troubleOf(error));
    } finally {
      setBusy('idle');
    }
  }

  function submit(): void {
    const whole = withoutEmptyRows(form.fields, typed);
    if (whole !== typed) change(whole);
    const blank = missing(form.fields, whole);
    if (Object.keys(blank).length > 0) {
      setWrong({ byField: blank, error: undefined });
      return;
    }
    const data = dataOf(form.fields, whole);
    void attempt(async () => {
      if (form.sends === 'letter' && !foreseen) {
        setForeseen(await foresee(data));
        return;
      }
      const done = await give(data);
      letGo();
      close(done);
    });
  }

  const hasChanged = wrong.error?.status === 412;
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.drawer}
      onOpenChange={() => {
        close();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={
            <Button
              appearance="subtle"
              aria-label="Close"
              icon={<DismissRegular />}
              onClick={() => {
                close();
              }}
            />
          }
        >
          {form.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <form
          ref={fields}
          id="command"
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <OthersAtWork reference={view.reference} />
          {hasChanged ? (
            <Changed
              view={view}
              since={version}
              goOn={() => {
                lookAgain(view.version);
                setWrong(nothingWrong);
              }}
            />
          ) : (
            <Trouble wrong={wrong} fields={form.fields} typed={typed} />
          )}
          {foreseen ? (
            <Confirm foreseen={foreseen} />
          ) : (
            <>
              {restored && <Restored letGo={letGo} />}
              {form.says !== undefined && <p className={styles.says}>{form.says}</p>}
              <FormFields fields={form.fields} typed={typed} wrong={wrong.byField} change={change} />
            </>
          )}
        </form>
      </DrawerBody>
      <DrawerFooter className={styles.foot}>
        <Button
          type="submit"
          form="command"
          appearance="primary"
          disabledFocusable={busy === 'busy' || hasChanged}
        >
          {form.sends === 'letter' && !foreseen ? 'See what will be sent' : form.submit}
        </Button>
        {foreseen ? (
          <Button
            onClick={() => {
              setForeseen(undefined);
            }}
          >
            Change it
          </Button>
        ) : (
          <Button
            onClick={() => {
              close();
            }}
          >
            Not now
          </Button>
        )}
      </DrawerFooter>
    </OverlayDrawer>
  );
}

function Restored({ letGo }: { readonly letGo: () => void }): ReactElement {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>This is what you typed before. We kept it for you.</MessageBarBody>
      <MessageBarActions>
        <Button onClick={letGo}>Begin afresh</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
