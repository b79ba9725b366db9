import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListedEnquiry } from '../../../contract/enquiries.js';
import { Card, CardHead } from '../../parts/Cards.js';
import { CaseLink, PlaceLink } from '../../parts/CaseLink.js';
import { momentInWords } from '../../parts/in-words.js';
import { outcomes, routes } from './words.js';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2 },
});

/** An enquiry in the list. */
export function EnquiryCard({ enquiry }: { readonly enquiry: ListedEnquiry }): ReactElement {
  const styles = useStyles();
  const { reference, at, gist, route, pointedTo, outcome, complaints } = enquiry;
  return (
    <Card>
      <CardHead>
        <PlaceLink to={`/enquiries/${reference}`}>{reference}</PlaceLink>
        <Badge appearance="tint" color={outcome ? 'success' : 'warning'} size="large">
          {outcome ? outcomes[outcome] : 'To be looked at'}
        </Badge>
        {complaints.map((complaint) => (
          <span key={complaint}>
            Became <CaseLink reference={complaint} />
          </span>
        ))}
      </CardHead>
      <Text>{gist}</Text>
      <Text size={200} className={styles.facts}>
        {`${routes[route]} · pointed to ${pointedTo} · ${momentInWords(at)}`}
      </Text>
    </Card>
  );
}
