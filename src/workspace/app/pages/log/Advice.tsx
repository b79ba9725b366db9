import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnderstoodMatter } from '../../../contract/log.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords } from '../../parts/in-words.js';
import { RelatedCases } from '../../parts/RelatedCases.js';
import { Section } from '../../parts/Section.js';
import type { Typed } from '../../shell/typed.js';
import { pointsOn, withPoints } from './log-body.js';
import { useAdvice } from './use-advice.js';
import type { LogFormState } from './use-log-form.js';

const useStyles = makeStyles({
  advice: { display: 'grid', rowGap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  offer: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  plain: { margin: 0 },
});

/** What the matter seems to say while it is written down. It advises; whoever logs it decides. */
export function Advice({ form }: { readonly form: LogFormState }): ReactElement {
  const styles = useStyles();
  const understood = useAdvice(form.typed);
  return (
    <div className={styles.advice} aria-live="polite">
      <Section title="What it seems to say">
        {understood ? (
          <Understood understood={understood} form={form} />
        ) : (
          <p className={styles.plain}>
            Write down what went wrong. What it says of days, services and addresses is offered here.
          </p>
        )}
      </Section>
      {understood && understood.related.length > 0 && (
        <Section title="They may have complained before">
          <p className={styles.plain}>If it is the same matter, add it there instead of logging it twice.</p>
          <RelatedCases related={understood.related} />
        </Section>
      )}
    </div>
  );
}

interface Shown {
  readonly understood: UnderstoodMatter;
  readonly form: LogFormState;
}

function Understood({ understood, form: { typed, change } }: Shown): ReactElement {
  const styles = useStyles();
  const { suggestion, urgent } = understood;
  const offers = offersOf(understood, typed);
  return (
    <>
      {urgent.map((say) => (
        <MessageBar key={say} intent="warning" layout="multiline">
          <MessageBarBody>{say}</MessageBarBody>
        </MessageBar>
      ))}
      {offers.length === 0 && !suggestion && (
        <p className={styles.plain}>Nothing that is not on the form already.</p>
      )}
      <ul className={styles.list}>
        {offers.map(({ says, use, after }) => (
          <li key={says} className={styles.offer}>
            {says}
            <Button
              size="small"
              onClick={() => {
                change(after);
              }}
            >
              {use}
            </Button>
          </li>
        ))}
      </ul>
      {suggestion && (
        <>
          <p className={styles.plain}>
            Another route may serve this better. It is advice only: the resident chooses, and you may log it
            as a complaint all the same.
          </p>
          <Facts
            facts={[
              ['Who deals with it', suggestion.body],
              ['Why', suggestion.because],
              ['What to do', suggestion.how],
              ['Deadline', suggestion.deadline],
              ['Because of the words', suggestion.evidence.map((words) => `“${words}”`).join(', ')],
            ]}
          />
        </>
      )}
    </>
  );
}

/** Something that the matter says and the form does not have yet. */
interface Offered {
  readonly says: string;
  readonly use: string;
  /** The form with it. */
  readonly after: Typed;
}

function offersOf({ service, happenedOn, email, phone, points }: UnderstoodMatter, typed: Typed): Offered[] {
  const missing = (path: string) => (typed[path] ?? '') === '';
  const filling = (path: string, value: string): Typed => ({ ...typed, [path]: value });
  return [
    ...(service && missing('service')
      ? [
          {
            says: `It seems to be about: ${service.name}.`,
            use: 'Use this service',
            after: filling('service', service.id),
          },
        ]
      : []),
    ...(happenedOn && missing('happenedOn')
      ? [
          {
            says: `It happened, or began, on ${dayInWords(happenedOn.date)} (“${happenedOn.words}”).`,
            use: 'Use this day',
            after: filling('happenedOn', happenedOn.date),
          },
        ]
      : []),
    ...(email !== null && missing('resident.email')
      ? [{ says: `E-mail: ${email}`, use: 'Use this e-mail', after: filling('resident.email', email) }]
      : []),
    ...(phone !== null && missing('resident.phone')
      ? [{ says: `Telephone: ${phone}`, use: 'Use this number', after: filling('resident.phone', phone) }]
      : []),
    ...(points.length > 1 && pointsOn(typed) === 0
      ? [
          {
            says: `It has ${points.length} points.`,
            use: 'Put it in these points',
            after: withPoints(typed, points),
          },
        ]
      : []),
  ];
}
