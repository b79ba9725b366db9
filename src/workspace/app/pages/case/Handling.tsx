import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView } from '../../../contract/case/case.js';
import type { StageView } from '../../../contract/case/stages.js';
import { Facts, type Fact } from '../../parts/Facts.js';
import { dayInWords, momentInWords } from '../../parts/in-words.js';
import { byOn, calls as outcomes, findings } from './wording.js';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
});

/** The stages with their days and decisions, what was promised, calls, orders and what is learned. */
export function Handling({ view }: { readonly view: CaseView }): ReactElement {
  const { stages, actions, orders, calls, learning, refusal, discretion } = view;
  return (
    <>
      {stages.map((stage) => (
        <Part key={stage.stage} title={`Stage ${stage.stage}`} facts={factsOf(stage)} />
      ))}
      <Part
        title="Actions promised"
        empty="None."
        facts={actions.map(({ number, text, owner, due, done }) => [
          `${number}. ${owner.name}, by ${dayInWords(due)}`,
          `${text}\n${done ? `Done: ${byOn(done.by, done.on)}. ${done.evidence}` : 'Still to be done'}`,
        ])}
      />
      <Part
        title="Calls"
        empty="None yet."
        facts={calls.map(({ at, by, outcome, notes, agreed }) => [
          `${by.name}, ${momentInWords(at)}`,
          [outcomes[outcome], notes, agreed && `Agreed: ${agreed}`]
            .filter((part) => part !== null)
            .join('\n'),
        ])}
      />
      <Part
        title="Orders of the Ombudsman"
        facts={orders.map(({ number, text, due, done }) => [
          `${number}. By ${dayInWords(due)}`,
          `${text}\n${done ? `Carried out: ${byOn(done.by, done.on)}` : 'Still to be carried out'}`,
        ])}
      />
      <Part
        title="What is learned"
        facts={learning.map(({ wentWrong, action, lead, timescale }) => [
          `${lead}, ${timescale}`,
          `${wentWrong}\n${action}`,
        ])}
      />
      <Part
        title="Taken although it is late"
        facts={discretion ? [[byOn(discretion.by, discretion.on), discretion.reason]] : []}
      />
      <Part
        title="Refused"
        facts={refusal ? [[byOn(refusal.by, refusal.on), `${refusal.groundSays}\n${refusal.facts}`]] : []}
      />
    </>
  );
}

function Part({
  title,
  facts,
  empty,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly empty?: string;
}): ReactElement | null {
  const styles = useStyles();
  if (facts.length === 0 && empty === undefined) return null;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      {facts.length === 0 ? <Text>{empty}</Text> : <Facts facts={facts} />}
    </>
  );
}

function factsOf({
  from,
  acknowledgeBy,
  respondBy,
  acknowledged,
  extensions,
  decision,
  answered,
}: StageView): Fact[] {
  const late = ({ late: was }: { readonly late: boolean }) => (was ? ' (late)' : '');
  return [
    ['Began', dayInWords(from)],
    [
      'Acknowledged',
      acknowledged
        ? `${byOn(acknowledged.by, acknowledged.on)}${late(acknowledged)}`
        : `Not yet: due by ${dayInWords(acknowledgeBy)}`,
    ],
    ...extensions.map((one): Fact => [
      'Extended',
      `To ${dayInWords(one.until)}${late(one)}, ${one.by.name}\n${one.reason}`,
    ]),
    ['Answer promised by', dayInWords(respondBy)],
    ['Decision', decision && `${findings[decision.outcome]}: ${byOn(decision.by, decision.on)}`],
    ...(decision?.findings ?? []).map((one): Fact => [
      `Point ${one.point}`,
      `${findings[one.finding]}\n${one.reason}\n${one.reference}`,
    ]),
    ...(decision?.remedies ?? []).map(({ text }): Fact => ['Remedy', text]),
    ['Answered', answered && `${byOn(answered.by, answered.on)}${late(answered)}`],
  ];
}
