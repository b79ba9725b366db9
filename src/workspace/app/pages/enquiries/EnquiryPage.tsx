import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Enquiry } from '../../../contract/enquiries.js';
import { ApiError } from '../../api/client.js';
import { useAnswer } from '../../api/queries.js';
import { PlaceLink } from '../../parts/CaseLink.js';
import { Facts } from '../../parts/Facts.js';
import { momentInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { FilesOfTurns } from '../../parts/SentFiles.js';
import { TheirWords } from '../../parts/TheirWords.js';
import { Turns } from '../../parts/Turns.js';
import { Page } from '../../shell/Page.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';
import { Became } from './Became.js';
import { ReviewForm } from './ReviewForm.js';
import { TakeAsComplaint } from './TakeAsComplaint.js';
import { routes } from './words.js';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  column: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

/** One enquiry: what was said, where it was pointed, and what became of it. */
export default function EnquiryPage({ params, session }: PageProps): ReactElement {
  const reference = params['reference'] ?? '';
  const { data, error, isPending, refetch } = useAnswer<Enquiry>(
    ['enquiries', reference],
    addressOf(reference),
  );
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <Page key={reference} title={missing ? 'Not found' : `Enquiry ${reference}`}>
      <p>
        <PlaceLink to="/enquiries">All enquiries</PlaceLink>
      </p>
      {isPending && <Spinner label="Fetching the enquiry…" />}
      {missing && <p>There is no enquiry {reference}.</p>}
      {error && !missing && <Problem error={error} again={() => void refetch()} />}
      {data && <Parts enquiry={data} services={session.council.serviceAreas} />}
    </Page>
  );
}

/** The address of an enquiry below the API. */
const addressOf = (reference: string): string => `/enquiries/${encodeURIComponent(reference)}`;

interface Shown {
  readonly enquiry: Enquiry;
  readonly services: PageProps['session']['council']['serviceAreas'];
}

function Parts({ enquiry, services }: Shown): ReactElement {
  const styles = useStyles();
  const { reference, at, text, route, evidence, signpost, turns, complaints, mayReview } = enquiry;
  return (
    <div className={styles.parts}>
      <div className={styles.column}>
        <Section title="In their words">
          <TheirWords>{text}</TheirWords>
          <Facts
            facts={[
              ['Came', momentInWords(at)],
              ['Taken for', routes[route]],
              ['Because of the words', evidence.map((words) => `“${words}”`).join(', ')],
              ['Pointed to', signpost?.body],
              ['They were told', signpost && `${signpost.because}\n${signpost.how}`],
              ['Deadline', signpost?.deadline],
            ]}
          />
        </Section>
        {turns.length > 0 && (
          <Section title="What was said">
            <Turns turns={turns} of={addressOf(reference)} />
          </Section>
        )}
        <FilesOfTurns turns={turns} of={addressOf(reference)} />
      </div>
      <div className={styles.column}>
        <Became enquiry={enquiry} />
        {complaints.length === 0 && <TakeAsComplaint enquiry={enquiry} services={services} />}
        {mayReview && <ReviewForm enquiry={enquiry} />}
      </div>
    </div>
  );
}
