/**
 * Accepts house rules without an editor, where an environment says so: only what stands in most files of a section, is as good as
 * certain, and is never in an article’s prose. The rules say who accepted them, and are retired like any other.
 */
import { applied, isSection, noSet } from '../../articles/house/house-set.ts';
import type { HousePlace, HouseRule } from '../../cleaning/cleaning.ts';
import type { Proposal } from '../../cleaning/house/proposal.ts';
import { accepted } from '../../cleaning/house/proposals.ts';
import { ruleName } from '../../cleaning/house/rule-name.ts';
import { type ApplyingHouse, changeHouse, hintSection } from './apply-house.ts';

export interface AcceptedByItself {
  /** Of a hundred files that were looked at, so many have the wording at the least. */
  readonly share: number;
  /** The highest risk, in thousandths. */
  readonly risk: number;
}

/** Who accepted such a rule, in the proof. */
export const byItself = 'Faircopy, by itself';

/** Prose is between these. */
const outside: readonly HousePlace[] = ['above', 'below'];

/** May a proposal become a rule that nobody has looked at? */
export const isAcceptedByItself = (
  { files, of, risk, places, hasProse, evenTitle }: Proposal,
  least: AcceptedByItself,
): boolean =>
  100 * files >= least.share * of && risk <= least.risk && places.inside === 0 && !hasProse && !evenTitle;

/**
 * Puts what may be accepted of some proposals in force, and sends the hints of the section as far as there is time; the next
 * call for it goes on. Where an editor drafts rules of the section, nothing is accepted: a draft is put in force by whoever made it.
 */
export const acceptingByItself =
  (applying: ApplyingHouse, least: AcceptedByItself, isOver: () => boolean) =>
  async (prefix: string, proposals: readonly Proposal[]): Promise<void> => {
    if (!isSection(prefix)) return;
    const at = new Date(applying.now()).toISOString();
    const rules = proposals
      .filter(each => isAcceptedByItself(each, least))
      .map((each): HouseRule => ({ ...accepted(each, prefix, { by: byItself, at }), where: outside }));
    if (rules.length > 0)
      await changeHouse(applying, prefix, set => {
        if (set?.draft) return undefined;
        const { rules: known = [], excepts = [], rejected = [] } = set ?? {};
        const names = new Set([...known.map(ruleName), ...rejected]);
        const fresh = rules.filter(rule => !names.has(ruleName(rule)));
        const base = set ?? noSet(prefix);
        return fresh.length === 0
          ? undefined
          : applied({ ...base, draft: { rules: [...known, ...fresh], excepts } }, byItself, at);
      });
    await hintSection(applying, prefix, { isOver });
  };
