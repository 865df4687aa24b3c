/** Small faults put into a module, each behind a switch: `__mutant(7)` is true while the seventh is to be tried. */
import { decode } from '@jridgewell/sourcemap-codec';
import { type AnyNode, type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

export interface Mutant {
  /** Within its module, from 0. */
  readonly id: number;
  /** In the source, from 1. */
  readonly line: number;
  /** What it puts in the place of what. The same in every run while that code stays: it names the mutant. */
  readonly change: string;
}

export interface Mutated {
  /** JavaScript with every mutant in it, all switched off. */
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** Another operator for this one. Addition is left alone where it may join texts: that fault shows at once. */
const operators: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '-': '+',
  '*': '/',
  '&&': '||',
  '||': '&&',
};

interface Fault {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** @param source TypeScript. @param first the id of its first mutant */
export function mutated(source: string, first = 0): Mutated {
  const { code, map } = transformSync(source, { loader: 'ts', sourcemap: 'external', target: 'es2022' });
  const faults: Fault[] = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
    for (const by of faultsOf(node as AnyNode, code)) faults.push({ start: node.start, end: node.end, by });
  });
  const lineAt = sourceLines(code, JSON.parse(map).mappings);
  const seen = new Map<string, number>();
  const mutants = faults.map(({ start, end, by }, index): Mutant => {
    const change = `${inShort(code.slice(start, end))} → ${inShort(by)}`;
    const occurrence = (seen.get(change) ?? 0) + 1;
    seen.set(change, occurrence);
    return {
      id: first + index,
      line: lineAt(start),
      change: occurrence > 1 ? `${change} (${occurrence})` : change,
    };
  });
  return { code: withSwitches(code, faults, first), mutants };
}

/** What may stand in the place of a node. */
function faultsOf(node: AnyNode, code: string): string[] {
  const text = ({ start, end }: Node): string => code.slice(start, end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const { left, right, operator } = node;
      if (operator === '??') return isFiller(node) ? [] : [text(left)];
      const other = operators[operator];
      return other ? [`(${text(left)}) ${other} (${text(right)})`] : [];
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [text(node.argument)] : [];
    case 'ConditionalExpression':
      return [text(node.consequent), text(node.alternate)];
    case 'Literal':
      if (typeof node.value === 'number') return [String(node.value + 1)];
      if (typeof node.value === 'boolean') return [String(!node.value)];
      return typeof node.value === 'string' && isName(node.value) ? ["''"] : [];
    case 'ArrayExpression':
      return node.elements.length > 0 ? ['[]'] : [];
    default:
      // A call whose answer nobody needs, and the condition of an `if`.
      if (isStatement(node)) return ['void 0'];
      return isCondition(node) ? ['true', 'false'] : [];
  }
}

/** A text with spaces is a sentence for people: no test says it again. */
const isName = (text: string): boolean => text !== '' && !text.includes(' ');

const isStatement = (node: Node): boolean => node.type === 'Statement';
const isCondition = (node: Node): boolean => node.type === 'Condition';

/** `lines[at] ?? ''`: what types ask for where there always is something. */
const isFiller = (node: AnyNode): boolean =>
  node.type === 'LogicalExpression' &&
  node.operator === '??' &&
  (node.right.type === 'Literal' || node.right.type === 'UnaryExpression') &&
  isLookUp(node.left);

const isLookUp = (node: AnyNode): boolean =>
  node.type === 'ChainExpression'
    ? isLookUp(node.expression)
    : node.type === 'MemberExpression' && (node.computed || isLookUp(node.object));

/** Every expression that may be exchanged: no names of properties, no addresses of modules, no conditions of loops. */
function visit(node: Node, each: (node: Node) => void): void {
  const { type } = node as AnyNode;
  if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration') return;
  if (type === 'ExpressionStatement') {
    const { expression } = node as Node & { expression: Node };
    if (isCall(expression)) each({ ...expression, type: 'Statement' } as Node);
  }
  if (type === 'IfStatement') each({ ...(node as Node & { test: Node }).test, type: 'Condition' } as Node);
  each(node);
  // How esbuild writes `undefined`: another number in it changes nothing.
  if (type === 'UnaryExpression' && (node as Node & { operator: string }).operator === 'void') return;
  for (const [name, child] of Object.entries(node)) {
    if (name === 'key' && !(node as { computed?: boolean }).computed) continue;
    if (name === 'source') continue;
    if (name === 'right' && isFiller(node as AnyNode)) continue;
    for (const one of Array.isArray(child) ? child : [child])
      if (one && typeof one === 'object' && typeof one.type === 'string') visit(one, each);
  }
}

const isCall = ({ type }: Node): boolean => type === 'CallExpression' || type === 'AwaitExpression';

/** Faults inside of others stay switched on and off by themselves: in `a && !b` both can be tried. */
function withSwitches(code: string, faults: readonly Fault[], first: number): string {
  const byRange = new Map<string, { start: number; end: number; own: [number, string][] }>();
  faults.forEach(({ start, end, by }, index) => {
    const name = `${start} ${end}`;
    const range = byRange.get(name) ?? { start, end, own: [] };
    range.own.push([first + index, by]);
    byRange.set(name, range);
  });
  const ranges = [...byRange.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const written = (from: number, to: number): string => {
    let text = '';
    let at = from;
    while (next < ranges.length) {
      const range = ranges[next];
      if (!range || range.start >= to) break;
      next++;
      text += code.slice(at, range.start);
      const inside = written(range.start, range.end);
      text += range.own.reduce(
        (otherwise, [id, by]) => `(__mutant(${id}) ? (${by}) : ${otherwise})`,
        `(${inside})`,
      );
      at = range.end;
    }
    return text + code.slice(at, to);
  };
  return written(0, code.length);
}

function sourceLines(code: string, mappings: string): (offset: number) => number {
  const lines = decode(mappings);
  const starts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return offset => {
    let line = starts.length - 1;
    while (line > 0 && (starts[line] ?? 0) > offset) line--;
    const column = offset - (starts[line] ?? 0);
    const segment = lines[line]?.findLast(([at]) => at <= column) ?? lines[line]?.[0];
    return (segment?.[2] ?? 0) + 1;
  };
}

const inShort = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-26)}` : line;
};
