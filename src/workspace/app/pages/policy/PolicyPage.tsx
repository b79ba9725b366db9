import { makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyInForce } from '../../../contract/policy.js';
import { PlaceLink } from '../../parts/CaseLink.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords, momentInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { Page } from '../../shell/Page.js';
import { Problem } from '../../shell/Problem.js';
import { ChangePolicy } from './ChangePolicy.js';
import { OtherRoutes } from './OtherRoutes.js';
import { usePolicy } from './use-policy.js';
import { Versions } from './Versions.js';
import { clocksInWords, remindersInWords, servicesInWords, stage2InWords } from './words.js';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  quotation: { margin: 0 },
});

/** The council's policy as it is in force, and how another comes into force. */
export default function PolicyPage(): ReactElement {
  const policy = usePolicy();
  return (
    <Page title="Policy">
      {policy.isPending && <Spinner label="Fetching the policy…" />}
      {policy.error && <Problem error={policy.error} again={() => void policy.refetch()} />}
      {policy.data && <Contents inForce={policy.data} />}
    </Page>
  );
}

function Contents({ inForce }: { readonly inForce: PolicyInForce }): ReactElement {
  const styles = useStyles();
  const { version, policy, selfAssessment, mayChange } = inForce;
  const { council, complaint, exclusions, ombudsmen, closureDays } = policy;
  return (
    <div className={styles.parts}>
      <Section title="What is in force">
        <Facts
          facts={[
            ['Version', `${version.number} (the council calls it ${policy.version})`],
            ['Since', momentInWords(version.at)],
            ['Brought into force by', version.by],
            ['Because', version.reason],
          ]}
        />
        {selfAssessment && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              Version {selfAssessment.version} changed the procedure on {momentInWords(selfAssessment.at)}. A
              new self-assessment is owed (Code 8.3).
            </MessageBarBody>
          </MessageBar>
        )}
        <Text>
          The sentences of the letters are part of it: <PlaceLink to="/letters">see the letters</PlaceLink>.
        </Text>
      </Section>
      <Section title="The council">
        <Facts
          facts={[
            ['Name', council.name],
            ['References begin with', council.referencePrefix],
            ['Telephone', council.contact.phone],
            ['E-mail', council.contact.email],
            ['Post', [council.complaintsTeam, ...council.contact.post].join(', ')],
            ['Out of hours', council.outOfHours],
            ['Complaints on the web', council.complaintsUrl],
          ]}
        />
      </Section>
      <Section title="What a complaint is">
        <blockquote className={styles.quotation}>{complaint.definition}</blockquote>
        <Text>For example: {complaint.kinds.map(({ name }) => name.toLowerCase()).join('; ')}.</Text>
      </Section>
      <Section title="Stages and days">
        <Facts facts={[...clocksInWords(policy), ['Who looks at stage 2', stage2InWords(policy)]]} />
      </Section>
      <Section title="Reminders">
        <Facts facts={remindersInWords(policy)} />
      </Section>
      <Section title="Days on which the council is closed">
        <Text>Bank holidays of England need not be named.</Text>
        <Facts facts={closureDays.map(({ date, reason }) => [dayInWords(date), reason])} />
        {closureDays.length === 0 && <Text>None.</Text>}
      </Section>
      <Section title="Services, their teams and their Ombudsman">
        <Facts facts={servicesInWords(policy)} />
      </Section>
      <Section title="The Ombudsmen">
        <Facts
          facts={[ombudsmen.housing, ombudsmen.lgsco].flatMap((one) =>
            one
              ? [
                  [
                    one.name,
                    `${one.remit}\n${one.contact.phone}, ${one.contact.url}\n${one.contact.post.join(', ')}`,
                  ],
                ]
              : [],
          )}
        />
      </Section>
      <Section title="Why a complaint may be refused (Code 2.2)">
        <Facts
          facts={exclusions.map(({ ground, says, otherRoute }) => [
            ground.replaceAll('-', ' '),
            otherRoute === undefined ? says : `${says}\n${otherRoute}`,
          ])}
        />
      </Section>
      <OtherRoutes signposts={policy.signposts} />
      <Versions inForce={version.number} />
      {mayChange && <ChangePolicy version={version.number} />}
    </div>
  );
}
