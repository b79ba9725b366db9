import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView } from '../../../contract/case/case.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords } from '../../parts/in-words.js';
import { consents, kinds } from './wording.js';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
});

const gets = { letter: '', copy: ' (a copy)', withheld: ' (only that we wrote)' };
const tenancies = { tenant: 'Tenant', leaseholder: 'Leaseholder', neither: 'Neither tenant nor leaseholder' };

/** Who complains, who speaks for them, what they need, and where letters go. */
export function People({ view }: { readonly view: CaseView }): ReactElement {
  const styles = useStyles();
  const { people, needs, restriction } = view;
  const { resident, representative, lettersGoTo, staffNamed, barred } = people;
  return (
    <>
      <h3 className={styles.heading}>Resident</h3>
      <Facts
        facts={[
          ['Name', resident.name],
          ['Telephone', resident.phone ?? 'None given: please write'],
          ['Best times', resident.callTimes],
          ['E-mail', resident.email],
          ['Address', resident.address],
          ['Home', resident.tenancy && tenancies[resident.tenancy]],
        ]}
      />
      {representative && (
        <>
          <h3 className={styles.heading}>Speaks for them</h3>
          <Facts
            facts={[
              ['Name', `${representative.name}, ${kinds[representative.kind]}`],
              ['E-mail', representative.email],
              ['Agreement', consents[representative.consent]],
            ]}
          />
        </>
      )}
      <h3 className={styles.heading}>Letters go to</h3>
      {lettersGoTo.length === 0 ? (
        <Text>Nobody can be written to. Please ring.</Text>
      ) : (
        <Facts facts={lettersGoTo.map((reader) => [`${reader.name}${gets[reader.gets]}`, reader.to])} />
      )}
      <h3 className={styles.heading}>What they need</h3>
      {needs.adjustments.length + needs.disabilities.length === 0 ? (
        <Text>Nothing is recorded.</Text>
      ) : (
        <Facts
          facts={[
            ['We do differently', needs.adjustments.join('\n')],
            ['Disabilities', needs.disabilities.join('\n')],
            ['Looked at again on', needs.reviewOn && dayInWords(needs.reviewOn)],
          ]}
        />
      )}
      {restriction && (
        <>
          <h3 className={styles.heading}>Contact is restricted</h3>
          <Facts
            facts={[
              ['How', restriction.kind],
              ['Why', restriction.reason],
              ['Looked at again on', dayInWords(restriction.reviewOn)],
            ]}
          />
        </>
      )}
      {barred.length > 0 && (
        <>
          <h3 className={styles.heading}>May not look at it</h3>
          <Facts
            facts={barred.map((one) => [
              one.name,
              staffNamed.some(({ email }) => email === one.email)
                ? 'The complaint is about them'
                : 'Conflict of interest',
            ])}
          />
        </>
      )}
    </>
  );
}
