import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PlaceLink } from '../../parts/CaseLink.js';
import { RelatedCases } from '../../parts/RelatedCases.js';
import { Section } from '../../parts/Section.js';
import { useRelated } from './use-case.js';

interface Shown {
  readonly reference: string;
  /** The request, or the case, that it was first raised in. */
  readonly raisedIn: string | null;
}

/** What this case came from, and others that it may have to do with; nothing at all where there are none. */
export function RelatedPanel({ reference, raisedIn }: Shown): ReactElement | null {
  const { data } = useRelated(reference);
  const related = data?.related ?? [];
  if (raisedIn === null && related.length === 0) return null;
  return (
    <Section title="May have to do with this">
      {raisedIn !== null && (
        <Text>
          It was first raised in <PlaceLink to={placeOf(raisedIn)}>{raisedIn}</PlaceLink>.
        </Text>
      )}
      <RelatedCases related={related} />
    </Section>
  );
}

/** Where an enquiry, or a case, is: enquiries are numbered apart. */
const placeOf = (reference: string): string =>
  `/${/-E-\d\d-/.test(reference) ? 'enquiries' : 'cases'}/${reference}`;
