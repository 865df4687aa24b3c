/** The lines of a house rule, and where it is to hold. */
import type { FC } from 'hono/jsx';
import { conditionWords } from './rule-words.ts';

/** Longer blocks are shown by their beginning. */
const mostShown = 8;

export const Wording: FC<{ lines: readonly string[] }> = ({ lines }) => (
  <>
    {lines.slice(0, mostShown).map((line, at) => (
      <>
        {at > 0 && <br />}
        <bdi>{line}</bdi>
      </>
    ))}
    {lines.length > mostShown && ` … and ${lines.length - mostShown} more lines`}
  </>
);

/** @param met where the wording was met, in words; absent: nobody knows */
export const WhereField: FC<{ name: string; met?: string; hides?: string }> = ({ name, met, hides }) => (
  <label>
    Where it holds{hides && <span class="visually-hidden">: {hides}</span>}
    <select name={name}>
      {met !== undefined && <option value="met">{met}, where it was met</option>}
      {Object.entries(conditionWords).map(([value, words]) => (
        <option value={value} selected={met === undefined && value === 'outside'}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
