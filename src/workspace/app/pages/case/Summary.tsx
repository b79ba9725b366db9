import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView } from '../../../contract/case/case.js';
import type { Owed } from '../../../contract/case/stages.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { channels } from './wording.js';

const useStyles = makeStyles({
  gist: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
  owed: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
});

/** What the case is, where it stands, what is owed by when, and who answers for it. */
export function Summary({ view }: { readonly view: CaseView }): ReactElement {
  const styles = useStyles();
  const { gist, progress, service, serviceWords, owner, received, owed, needs, restriction, choices } = view;
  return (
    <Section title="At a glance">
      <Text className={styles.gist}>{gist}</Text>
      <div className={styles.badges}>
        <Badge appearance="outline" color="informative" size="large">
          {progress}
        </Badge>
        {needs.adjustments.length > 0 && (
          <Badge appearance="outline" color="important" size="large">
            Adjustments agreed
          </Badge>
        )}
        {restriction && (
          <Badge appearance="outline" color="important" size="large">
            Contact is restricted
          </Badge>
        )}
        {choices.takesLate && (
          <Badge appearance="outline" color="important" size="large">
            Late: decide whether to take it
          </Badge>
        )}
      </div>
      <div className={styles.columns}>
        <div>
          <h3 className={styles.heading}>Owed now</h3>
          {owed.length === 0 ? (
            <Text>Nothing is owed.</Text>
          ) : (
            <ul className={styles.owed}>
              {owed.map((one) => (
                <OwedThing key={`${one.kind} ${one.says} ${one.due}`} one={one} />
              ))}
            </ul>
          )}
        </div>
        <Facts
          facts={[
            ['Answers for it', owner?.name ?? 'Nobody yet'],
            ['Service', service?.name ?? serviceWords ?? 'Not known'],
            ['Received', `${dayInWords(received.on)}, ${(channels[received.channel] ?? '').toLowerCase()}`],
            ['Resident', view.people.resident.name],
            ['Speaks for them', view.people.representative?.name ?? null],
            [
              'Happened',
              received.happenedOn === null ? received.happenedWords : dayInWords(received.happenedOn),
            ],
          ]}
        />
      </div>
    </Section>
  );
}

const states = { overdue: 'Overdue', today: 'Due today', 'to-come': undefined };

function OwedThing({ one }: { readonly one: Owed }): ReactElement {
  const styles = useStyles();
  const state = states[one.state];
  return (
    <li>
      <div className={styles.row}>
        {state !== undefined && (
          <Badge appearance="filled" color={one.state === 'overdue' ? 'danger' : 'important'}>
            {state}
          </Badge>
        )}
        <Text weight="semibold">{one.says}</Text>
        <Text>by {dayInWords(one.due)}</Text>
      </div>
      <Text size={200}>
        {[
          one.owner?.name ?? 'Nobody yet',
          one.target !== null && `our own target is ${dayInWords(one.target)}`,
          one.promised !== null &&
            one.promised !== one.due &&
            `the resident was told ${dayInWords(one.promised)}`,
        ]
          .filter((part) => part !== false)
          .join(', ')}
      </Text>
    </li>
  );
}
