import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Logged } from '../../../contract/log.js';
import { Section } from '../../parts/Section.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';
import { Advice } from './Advice.js';
import { channels, consents, speakers, tenures } from './log-body.js';
import { LogField } from './LogField.js';
import { Points } from './Points.js';
import { useLogForm } from './use-log-form.js';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(18rem, 2fr)',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    alignItems: 'start',
    '@media (max-width: 60rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  asked: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  // Beside the form; in a narrow window after what it is about, so that it is seen before anything is sent.
  advice: {
    gridColumnStart: 2,
    gridRowStart: 1,
    gridRowEnd: 'span 2',
    position: 'sticky',
    top: tokens.spacingVerticalM,
    minWidth: 0,
    '@media (max-width: 60rem)': {
      gridColumnStart: 'auto',
      gridRowStart: 'auto',
      gridRowEnd: 'auto',
      position: 'static',
    },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

interface Shown {
  readonly services: PageProps['session']['council']['serviceAreas'];
  readonly done: (logged: Logged) => void;
}

/** One screen for a complaint by telephone, letter, e-mail or in person. */
export function LogForm({ services, done }: Shown): ReactElement {
  const styles = useStyles();
  const form = useLogForm(done);
  const { typed, wrong, restored, error, sending, send, clear } = form;
  const place = useRef<HTMLFormElement>(null);
  const [first] = wrong.keys();
  useEffect(() => {
    if (first === undefined) return;
    place.current
      ?.querySelector<HTMLElement>(`[data-path="${CSS.escape(first)}"] :is(input, textarea, select)`)
      ?.focus();
  }, [first, wrong]);
  const spoken = (typed['representative.kind'] ?? '') !== '';
  return (
    <form
      ref={place}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles.asked}>
        {restored && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>What you typed before is still here.</MessageBarBody>
          </MessageBar>
        )}
        <Section title="What went wrong">
          <LogField form={form} path="matter" label="In their own words" kind="lines" required="required" />
          <Points form={form} />
          <LogField form={form} path="outcomes.1" label="What they want done about it" kind="lines" />
          <div className={styles.pair}>
            <LogField form={form} path="channel" label="How it came" choices={channels} />
            <LogField
              form={form}
              path="service"
              label="Service"
              choices={[['', 'Not known'], ...services.map(({ id, name }) => [id, name] as const)]}
            />
          </div>
          <div className={styles.pair}>
            <LogField
              form={form}
              path="receivedOn"
              label="Day they first told anybody at the council"
              hint="Today, unless you say otherwise. The clock began then."
              kind="day"
            />
            <LogField form={form} path="happenedOn" label="When it happened" kind="day" />
            <LogField
              form={form}
              path="knownOn"
              label="When they learned of it"
              hint="If that was later."
              kind="day"
            />
          </div>
        </Section>
      </div>
      <div className={styles.advice}>
        <Advice form={form} />
      </div>
      <div className={styles.asked}>
        <Section title="The resident">
          <LogField form={form} path="resident.name" label="Name" required="required" />
          <div className={styles.pair}>
            <LogField form={form} path="resident.phone" label="Telephone" kind="tel" />
            <LogField form={form} path="resident.email" label="E-mail" kind="email" />
          </div>
          <LogField
            form={form}
            path="resident.address"
            label="Address"
            hint="With the postcode. We write here where there is no e-mail address."
            kind="lines"
          />
          <div className={styles.pair}>
            <LogField form={form} path="callTimes" label="When to ring" />
            <LogField
              form={form}
              path="tenancy"
              label="Their home"
              choices={[['', 'Not asked'], ...tenures]}
            />
          </div>
          <LogField
            form={form}
            path="adjustments.1"
            label="What they need us to do differently"
            hint="Ask everybody. For example large print, letters by post, or more time to answer."
            kind="lines"
          />
        </Section>
        <Section title="Somebody who speaks for them">
          <LogField
            form={form}
            path="representative.kind"
            label="Who tells us"
            choices={[['', 'The resident'], ...speakers]}
          />
          {spoken && (
            <>
              <div className={styles.pair}>
                <LogField form={form} path="representative.name" label="Their name" required="required" />
                <LogField form={form} path="representative.email" label="Their e-mail" kind="email" />
              </div>
              <div className={styles.pair}>
                <LogField
                  form={form}
                  path="representative.consent"
                  label="Has the resident agreed?"
                  choices={consents}
                />
                <LogField
                  form={form}
                  path="representative.correspondWith"
                  label="Whom we write to"
                  choices={[
                    ['yes', 'Who speaks for them'],
                    ['no', 'The resident'],
                  ]}
                />
              </div>
            </>
          )}
        </Section>
        <Section title="Staff whom they complain of">
          <LogField
            form={form}
            path="staffNamed"
            label="Their e-mail addresses"
            hint="None of them will deal with it."
          />
        </Section>
        {error && <Problem error={error} again={send} />}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" size="large" disabled={sending}>
            Log the complaint
          </Button>
          <Button size="large" onClick={clear}>
            Clear the form
          </Button>
        </div>
      </div>
    </form>
  );
}
