/** What recurs in sections and nobody has decided about since it was noticed. */
import type { HouseNotice } from '../../articles/house/house-watch.ts';
import { ruleName } from '../../cleaning/house/rule-name.ts';
import type { DeskSettings } from '../desk-settings.ts';

/** Best effort: without it, editors miss a notice and nothing else. */
export async function noticedIn({
  noticed,
  houses,
}: Pick<DeskSettings, 'noticed' | 'houses'>): Promise<readonly HouseNotice[]> {
  try {
    const found = (await noticed?.()) ?? [];
    const open = await Promise.all(
      found.map(async notice => {
        if (!notice.surest && !notice.stopped) return notice;
        const sets = (await houses?.of(`${notice.prefix}file`)) ?? [];
        const rules = sets.flatMap(({ rules, draft }) => [...rules, ...(draft?.rules ?? [])]);
        const known = new Set([...rules.map(ruleName), ...sets.flatMap(({ rejected }) => rejected)]);
        const retired = ({ draft }: (typeof sets)[number]) => draft !== undefined;
        const standing = new Set(
          sets.flatMap(set => (retired(set) ? (set.draft?.rules ?? []) : set.rules)).map(ruleName),
        );
        const surest = notice.surest?.filter(rule => !known.has(ruleName(rule)));
        const decided = (notice.surest?.length ?? 0) - (surest?.length ?? 0);
        return {
          ...notice,
          wordings: Math.max(0, notice.wordings - decided),
          ...(surest && { surest }),
          stopped: notice.stopped?.filter(rule => standing.has(ruleName(rule))) ?? [],
        };
      }),
    );
    return open.filter(({ wordings, stopped = [] }) => wordings + stopped.length > 0);
  } catch {
    return [];
  }
}
