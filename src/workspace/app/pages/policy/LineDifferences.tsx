import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyCheck } from '../../../contract/policy.js';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke1}`, maxHeight: '30rem' },
  lines: {
    borderCollapse: 'collapse',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  head: { textAlign: 'start', paddingInline: tokens.spacingHorizontalS },
  number: {
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
    paddingInline: tokens.spacingHorizontalS,
  },
  sign: { paddingInline: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  text: { whiteSpace: 'pre', paddingInline: tokens.spacingHorizontalS },
  different: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
});

const signs = { kept: '', 'taken-out': '− taken out', 'put-in': '+ put in', gap: '…' } as const;

/** The lines in which a text differs from the one in force. */
export function LineDifferences({ lines }: Pick<PolicyCheck, 'lines'>): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label="Lines that differ" tabIndex={0}>
      <table className={styles.lines}>
        <thead>
          <tr>
            {['Line', 'What', 'Text'].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ kind, line, text }) => (
            <tr
              key={`${kind} ${line}`}
              className={mergeClasses((kind === 'put-in' || kind === 'taken-out') && styles.different)}
            >
              <td className={styles.number}>{kind === 'gap' ? '' : line}</td>
              <td className={styles.sign}>{signs[kind]}</td>
              <td className={styles.text}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
