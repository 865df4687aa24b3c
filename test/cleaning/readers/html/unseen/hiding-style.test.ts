import { describe, expect, test } from 'vitest';
import { hidingStyle } from '../../../../../functions/cleaning/readers/html/unseen/hiding-style.ts';
import { Sheet } from '../../../../../functions/cleaning/readers/html/unseen/style-sheets.ts';

describe('a style hides', () => {
  test.each([
    ['display: none !important', 'display:none'],
    ['VISIBILITY:HIDDEN', 'visibility:hidden'],
    ['opacity: .0', 'opacity:.0'],
    ['opacity:0;transform:translateY(-8px);pointer-events:none', 'opacity:0'],
    ['position:absolute;opacity:0;transform:translateY(-8px)', 'opacity:0'],
    ['opacity:0;transform:scale(.9)', 'opacity:0'],
    ['font-size: 0.0em', 'font-size:0.0em'],
    ['font-size: .01em', 'font-size:.01em'],
    ['filter: blur(2px) opacity(0%)', 'filter:blur(2px) opacity(0%)'],
    ['content-visibility: hidden', 'content-visibility:hidden'],
    ['font: bold 0/0 serif', 'font:bold 0/0 serif'],
    ['text-indent: -9999px', 'text-indent:-9999px'],
    ['margin-left: -2000px', 'margin-left:-2000px'],
    ['margin-top:-100em', 'margin-top:-100em'],
    ['position:fixed; top:-999em', 'position:fixed;top:-999em'],
    ['position: absolute; clip: rect(1px, 1px, 1px, 1px)', 'clip:rect(1px, 1px, 1px, 1px)'],
    ['clip-path: inset(50%)', 'clip-path:inset(50%)'],
    ['transform: scale(0, 0)', 'transform:scale(0, 0)'],
    ['transform: translateX(-10000px)', 'transform:translatex(-10000px)'],
    ['max-height:0; overflow:hidden', 'max-height:0;overflow:hidden'],
    ['color: #FFF; background: white', 'color:#fff;background:white'],
    ['color: rgb(0, 0, 0); background-color: #000000', 'color:rgb(0, 0, 0);background-color:#000000'],
    ['color: transparent', 'color:transparent'],
    ['color: rgba(9, 9, 9, 0)', 'color:rgba(9, 9, 9, 0)'],
  ])('%s', (style, declaration) => {
    expect(hidingStyle(style)).toMatchObject({ declaration });
  });
});

describe('a style does not hide', () => {
  test.each([
    'opacity: 0.05',
    'opacity:0;transform:translateY(50px)',
    'opacity: 0; transform: translate3d(0, 40px, 0); transition: all .4s',
    'font-size: 0.1em',
    'filter: opacity(0.5)',
    'content-visibility: auto',
    'font-size: 0.8em',
    'text-indent: -20px',
    'left: -9999px',
    'position: relative; left: -9999px',
    'position: absolute; left: -20px',
    'clip: rect(0, 0, 0, 0)',
    'height: 0',
    'overflow: hidden; height: 10px',
    'color: #fff',
    'color: #fff; background: url(white.png) #fff',
    'color: rgba(255,255,255,.8); background: rgba(255,255,255,.1)',
    'color: inherit; background: inherit',
    'color: transparent; -webkit-background-clip: text',
    'transform: scale(0.5)',
    'display: none; display: block',
  ])('%s', style => {
    expect(hidingStyle(style)).toBeUndefined();
  });
});

describe('a page’s sheet hides', () => {
  const sheet = (css: string): Sheet => {
    const made = new Sheet();
    made.add(css);
    return made;
  };

  test('by a class or an id alone, and says by which', () => {
    const rules = sheet('p { margin: 0 } .a, #b { display: none }');

    expect(rules.hiding('x a', '')).toMatchObject({ selector: '.a', declaration: 'display:none' });
    expect(rules.hiding('', 'b')).toMatchObject({ selector: '#b' });
    expect(rules.hiding('ab', 'a')).toBeUndefined();
  });

  test.each([
    ['by its first rule', '.a{opacity:0}.b{color:red}', 'opacity:0'],
    ['behind a remark', '/* notes */.a{display:none}', 'display:none'],
    ['white on white', '.b{color:red}.a{color:#fff;background:#fff}', 'color:#fff;background:#fff'],
    [
      'black on black',
      '.a { background-color: rgb(0,0,0); color: #000 }',
      'color:#000;background-color:rgb(0,0,0)',
    ],
  ])('%s', (_, css, declaration) => {
    expect(sheet(css).hiding('a', '')).toMatchObject({ selector: '.a', declaration });
  });

  test.each([
    ['another rule shows it', '.a { display: none } .a.open { display: block }'],
    ['another sheet shows it', '.a { opacity: 0 } .ready .a { opacity: 1 }'],
    ['only in print', '@media print { .a { display: none } }'],
    ['only inside of something else', '.b .a { display: none }'],
    ['only in a state', '.a:empty { display: none }'],
    ['a state has another paper', '.a{color:#fff;background:#fff}.dark .a{background:#000}'],
  ])('not where %s', (_, css) => {
    expect(sheet(css).hiding('a', '')).toBeUndefined();
  });

  test('also where a rule of the same name changes nothing of it', () => {
    expect(
      sheet('.a { margin: 0 } .a { font-size: 0 } .ab { font-size: 1em }').hiding('a', ''),
    ).toBeDefined();
  });
});
