import { makeStyles, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { ListedCase } from '../../../contract/worklist.js';
import { CaseRow } from './CaseRow.js';
import { columns, narrow } from './columns.js';
import { useRowKeys } from './row-keys.js';

const useStyles = makeStyles({
  head: {
    ...columns,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  rows: { position: 'relative' },
});

interface CaseTableParts {
  readonly cases: readonly ListedCase[];
  readonly today: string;
  /** How many the list holds; undefined where nobody has counted that far. */
  readonly total: number | undefined;
  readonly nameOfService: (id: string) => string;
  readonly nameOfOwner: (email: string) => string;
  /** Called when the end of what is there comes near. */
  readonly onNearEnd: () => void;
}

/** How many rows before the end the next page is fetched. */
const ahead = 15;

/**
 * The cases as a grid, of which only the rows in sight are there: thousands scroll like ten. One row is reached by Tab, the
 * others from it by the arrow keys, Home and End; Enter opens.
 */
export function CaseTable(parts: CaseTableParts): ReactElement {
  const { cases, today, total, onNearEnd } = parts;
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [cases.length]);

  const keys = useRowKeys(cases.length, body);
  const virtualizer = useWindowVirtualizer({
    count: cases.length,
    estimateSize: () => 96,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => cases[index]?.reference ?? index,
    rangeExtractor: keys.alsoShown,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.reduce((far, { index }) => (index === keys.active ? far : Math.max(far, index)), 0);
  useEffect(() => {
    if (last >= cases.length - ahead) onNearEnd();
  }, [last, cases.length, onNearEnd]);

  return (
    <div
      role="grid"
      aria-label="Cases"
      aria-rowcount={total === undefined ? -1 : total + 1}
      aria-readonly="true"
      onKeyDown={(event) => {
        keys.onKeyDown(event, (index) => {
          virtualizer.scrollToIndex(index, { align: 'auto' });
        });
      }}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={styles.head}>
          <div role="columnheader">Owed first</div>
          <div role="columnheader">Complaint</div>
          <div role="columnheader">Service</div>
          <div role="columnheader">Who answers for it</div>
          <div role="columnheader">Where it stands</div>
        </div>
      </div>
      <div role="rowgroup" ref={body} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const shown = cases[index];
          return (
            shown && (
              <CaseRow
                key={key}
                {...{ shown, index, today }}
                start={start - top}
                nameOfService={parts.nameOfService}
                nameOfOwner={parts.nameOfOwner}
                tabIndex={index === keys.active ? 0 : -1}
                measure={virtualizer.measureElement}
                onFocus={() => {
                  keys.setActive(index);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
