import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { Link } from 'wouter';
import type { ListedCase } from '../../../contract/worklist.js';
import { dayInWords } from '../../parts/in-words.js';
import { columns, narrow } from './columns.js';
import { DueCell } from './DueCell.js';

const useStyles = makeStyles({
  row: {
    ...columns,
    position: 'absolute',
    top: 0,
    insetInlineStart: 0,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  reference: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalS },
  gist: { display: 'block', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  label: { display: 'none', color: tokens.colorNeutralForeground2, [narrow]: { display: 'inline' } },
  light: { color: tokens.colorNeutralForeground2 },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  side: { minWidth: 0, overflowWrap: 'anywhere', [narrow]: { display: 'inline' } },
});

interface CaseRowParts {
  readonly shown: ListedCase;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly today: string;
  /** Pixels from the beginning of the list. */
  readonly start: number;
  readonly nameOfService: (id: string) => string;
  readonly nameOfOwner: (email: string) => string;
  /** Whether the Tab key comes to this row. */
  readonly tabIndex: 0 | -1;
  readonly measure: Ref<HTMLDivElement>;
  readonly onFocus: () => void;
}

/** A case in the list. The whole of it is told by its link; the rest says what one would open it for. */
export function CaseRow(parts: CaseRowParts): ReactElement {
  const { shown, index, today, start, tabIndex, measure, onFocus } = parts;
  const { reference, resident, representative, gist, service, owner, receivedOn } = shown;
  const styles = useStyles();
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell">
        <DueCell owes={shown.owes} today={today} />
      </div>
      <div role="gridcell">
        <Link href={`/cases/${reference}`} className={styles.link} tabIndex={tabIndex} onFocus={onFocus}>
          {resident}
        </Link>
        <span className={styles.reference}>{reference}</span>
        {representative !== undefined && <span className={styles.gist}>{`With ${representative}`}</span>}
        <span className={styles.gist}>{gist}</span>
        <Marks shown={shown} />
      </div>
      <div role="gridcell" className={styles.side}>
        <span className={styles.label}>Service: </span>
        {service === null ? 'No service yet' : parts.nameOfService(service)}
      </div>
      <div role="gridcell" className={styles.side}>
        <span className={styles.label}>Who answers for it: </span>
        {owner === null ? 'Nobody yet' : parts.nameOfOwner(owner)}
      </div>
      <div role="gridcell" className={mergeClasses(styles.side, styles.light)}>
        {`${states[shown.status]}, stage ${shown.stage}. Received ${dayInWords(receivedOn)}`}
      </div>
    </div>
  );
}

const states: Readonly<Record<ListedCase['status'], string>> = {
  open: 'Open',
  answered: 'Answered',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  refused: 'Refused',
};

/** What should be seen before anything is done. */
function Marks({ shown }: { readonly shown: ListedCase }): ReactElement | null {
  const styles = useStyles();
  const { breach, hasAdjustments, isVulnerable } = shown;
  if (breach === undefined && !hasAdjustments && !isVulnerable) return null;
  return (
    <span className={styles.marks}>
      {breach !== undefined && (
        <Badge appearance="tint" color={breach === 'now' ? 'danger' : 'warning'}>
          {breach === 'now' ? 'Late' : 'Was late'}
        </Badge>
      )}
      {hasAdjustments && (
        <Badge appearance="outline" color="informative">
          Adjustments
        </Badge>
      )}
      {isVulnerable && (
        <Badge appearance="outline" color="informative">
          Vulnerable
        </Badge>
      )}
    </span>
  );
}
