/**
 * The trees that judge removals. Written by scripts/training/risk.ts from 2450 pages.
 * On pages of sites that the trees had not seen:
 *   held from 750 on, articles: 12 of 303, 8 of them with more than half; published with less than half: 1
 *   held from 820 on, articles: 7 of 303, 4 of them with more than half; published with less than half: 2
 *   held from 890 on, articles: 2 of 303, 0 of them with more than half; published with less than half: 3
 *   held from 750 on, documentation: 6 of 37, 2 of them with more than half; published with less than half: 0
 *   held from 820 on, documentation: 5 of 37, 2 of them with more than half; published with less than half: 1
 *   held from 890 on, documentation: 4 of 37, 1 of them with more than half; published with less than half: 1
 *   held from 750 on, no articles: 146 of 205, 56 of them with more than half; published with less than half: 7
 *   held from 820 on, no articles: 139 of 205, 52 of them with more than half; published with less than half: 10
 *   held from 890 on, no articles: 106 of 205, 29 of them with more than half; published with less than half: 20
 *   held from 750 on, older corpora: 35 of 1905, 20 of them with more than half; published with less than half: 30
 *   held from 820 on, older corpora: 30 of 1905, 16 of them with more than half; published with less than half: 31
 *   held from 890 on, older corpora: 30 of 1905, 16 of them with more than half; published with less than half: 31
 *   removals inside the text 9549, skill over each rule's own rate 0.160
 *   0.000: 0.014 of 286, 0.063: 0.056 of 4494, 0.125: 0.131 of 663, 0.188: 0.227 of 997, 0.250: 0.334 of 1206, 0.313: 0.386 of 415, 0.375: 0.409 of 186, 0.438: 0.465 of 155, 0.500: 0.421 of 145, 0.563: 0.612 of 134, 0.625: 0.548 of 578, 0.688: 0.432 of 146, 0.750: 0.293 of 75, 0.813: 0.667 of 9, 0.875: 0.417 of 12, 0.938: 0.960 of 25, 1.000: 0.913 of 23
 */
import type { PackedTrees } from '../../scorers/boosted-trees.ts';

/** Of a thousand removed lines that nobody measures, so many are the article’s. */
export const ofOthers = 8;

export const model: PackedTrees = {
  columns: [
    'type',
    'rule',
    'chance',
    'kind',
    'length',
    'words',
    'ended',
    'last',
    'opens',
    'stops',
    'commas',
    'marks',
    'digits',
    'capitals',
    'capitalised',
    'plain',
    'unknown',
    'furniture',
    'linked',
    'dense',
    'colon',
    'side',
    'beyond',
    'sinceKept',
    'untilKept',
    'sinceProse',
    'untilProse',
    'behindTitle',
    'kept-2',
    'chance-2',
    'words-2',
    'sameKind-2',
    'kept-1',
    'chance-1',
    'words-1',
    'sameKind-1',
    'kept1',
    'chance1',
    'words1',
    'sameKind1',
    'kept2',
    'chance2',
    'words2',
    'sameKind2',
    'kindBefore',
    'endedBefore',
    'runLines',
    'runWords',
    'runSentences',
    'runEnded',
    'runChance',
    'runMost',
    'runLinked',
    'copiesKept',
    'copiesGone',
    'up',
    'upShare',
    'upKept',
    'parentKept',
    'alike',
    'alikeKept',
    'kin',
    'kinKept',
    'tag',
    'in body',
    'in article',
    'in text',
    'in main',
    'in navigation',
    'in footer',
    'in header',
    'in sidebar',
    'in related',
    'in popular',
    'in teaser',
    'in list',
    'in share',
    'in comment',
    'in advertisement',
    'in subscribe',
    'in consent',
    'in byline',
    'in biography',
    'in topics',
    'in caption',
    'in media',
    'in overlay',
    'in title',
    'in standfirst',
    'in box',
    'in quote',
    'in form',
    'in notes',
    'in shop',
    'hiding',
    'keptWords',
    'keptProse',
    'keptChance',
    'keptLinked',
    'keptLeast',
    'gone',
    'goneProse',
    'goneExpected',
    'inside',
    'insideProse',
    'ruleLines',
    'ruleProse',
    'ruleInside',
  ],
  base: 0,
  trees:
    'BykuAAECNP8pDAD//i3/OxgAAwQ//xE+AP38OP82AwAF+En/EgYABvlP/zv8APv6Wf8r/zL/O/8s/13/OP8+/zL/BwI4AAEDAABmRgEC/fn/az4A//74/zYCAAT4DQA9AwD8BREAaTYBBvkWAGsUAPv6GgD3/wMACgAHABAAIgAIAP3/Bz4AAAEEAAAYEwACA/z/QQAA//4AAGYVAf38+f9lDgD7BRAAaCsABvgWAGRLAPr5GgADAPj/+P8JAAoAHQABAP3/ByE5AAEDAAA+BQAC/fr/ZWEA//75/zwAAPwECQA1AAAF+BAANAUABvkSADcAAPv6GQD4/xQACAABAAAAGwALAPb/BwIrAAECAABhnQP//vn/PAAAAwQIAAQPAP38AgA2AgAF+A4AYKwABvkPAGGrA/v6EAD8//b/+/8FABMABgD7/wAABxYEAAEFAAAFAgACAwMAPwAA//79/zQyAAT7BgARMgD9/AgANBYABvj6/2ILAPr5//8EAPv/CgD9/wEA/f8VAPf/BzIrAP8BAAADAAACAwUAXv7//v0CADJcAAQFCgBrPgD8+wIAAwYABvgOAGu8APr5DwD5/wQA+f/8/wsAEQACAPn/BzJWAAEGAAAyHQD/Avv/ah8AA/r//2c/AP4E/f8yRgAF+wYAZ3YA/fwOAAQPAPn4BgD5//v/FAD7//n/EwAAAAkABwIrAAEFAABqHwD/Avr/YAUAAwQBAGpxAP79EABnIQD8+/3/PAAA+gYFADYDAPn4CQD5/xsA+v/5/xIAAQAKAP3/BzIjAP8BAABBAAAC+AMAAwAAAwQEAD8AAP79AgA6IgAF+QgAZhoA/AYGAF/LFfv6CgD5/wYA/v///wwA9/8RAPv/BwIeAP8BAAA1AAAC+AQAYasDA/kEAGMfAf4EBgBBAAAF+goAZ38ABvsLAGcsAP38DQD5/wQACAATAPz/+v/+//j/ByEQAAEEAABkXQD/Avr/anEAA/wGADEaAP79EQA1AAAF+AIABQIA+wYDACVWAPr5BAD4//z/HAD4//7/AAAHAPf/BzIdAP8BAAAbOwACAwIAMoEA/v3//2fCAAQGBQBrOAAF+gcAYWgD/PsEAGs+Afn4/f/6//z/AwAJAP//CwD5/wYABzwAAAECAAA4FQD//v3/My0A/QMEAF+LAPwEBQBNAAAF+AQAX4ATBvkFAF9wB/v6BgABAPv/+v8TAAMACgD+//r/BykMAAECAAAxLAD//vr/AwAAAwUCAAQPAP0EAAA7BgD8+wEAOAoA+gYEAGYVAfn4AgD5/wIA+//9/wQACAABAA0ABzcFAAEFAABfngUCAwIAEhIA//7//wUCAP0EBABgrAD8+wYAYgMA+gb7/19KAfn4AAABAPz//v8HAPj/+f8LAPz/BzwAAAEDAAA6IgD/Av3/AwAA/v0EADUAAAT4BAA3BgAF+QQANwAA/AYGADhjAPv6BgD8////EgD7/wgAAQD7//b/BzIeAAECAAAz3QH//vv/ETIAA/gCAFUAAAT5AwBhrwMF+gQAZ8IA/QYFAF9fCPz7/v/6/wgABgAIAPr////5//r/BzIrAAEDAABqHwD/Avz/anEA/v0DABEyAAT4AgA3BQAFBgMALgsA/PsEAGobAPr5/f/6/wgA+P8CAAcA+v8HAPv/B2s4AAEEAAA+GQAC/P//ZF0A/wP9/2lDAv79CABndgAF+AQALi8ABvkIAGQ4APv6CgD9/w8A/f8DAAwA+v/7/wAABzOeAAEDAABnMwD/Av3/AwEA/v0DADkIAPwEAgARMgAF+AEAEggABvkCAGfCAPv6BAD7//v/CQALAAUA/f////z/BwIQAAEDAABlWwAC/fr/NQAA//75/zYIAAT4AQA1AAAF+QIAPAAA/AYCAGoCAPv6BAD4/w4ABgAAAAAABgD5//n/BzIVAP8BAABBAAAC+AEAaUcA/gMCAGkEAQQGAwBp7AAF+wQAYywA/fwDAGm2Afr5///7//7/+f8EAA4A/P8FAPv/BwJWAAEFAABkXQACA/3/Zz8A//78/2pxAAT7BwBqIAD9/AwANggABvgDAGgWAPr5AwD7/wEA/f8TAPn/BAD7//n/B2FIAwEEAAA8AAACAwIAPQkA//4AAGGaAv38BQAZFQAF+P7/VQAABvn//2s+APv6AAADAP3/AgAIAP//BwD4//v/BzwAAAEFAAAlYgACBP7/ZVkA/wP8/2pxAP79CQARMgD8+wEAagIABvgCABIGAPr5///7/w8A+/8CAPr/AwD5/wMABwIQAAECAABlWwD//vv/AQAA/QMBAF+LAPwEAgACaQD7BQEAPFsABvgDAGu8APr5BAD6/wUA+f8LAP//BAD9//7/BzPRAAECAABgJAD//v7/OQYAAwQCAEIAAP38CgARJAAF+AEAY80A+wYCAGNkAfr5AQD9/wEABAASAAYA/v8EAP3/BwIQAAEEAABqJwACA/v/NQAA//75/2kBAv38AwA1AAAF+AEAPAAABvkCAAEAAPv6///5/w0ACwD4//f/AAADAPj/BwIOAAECAABkXQD//vv/NQAAA/gBAAEAAP0EAQBgrAAF+QIABAsA/AYCAGAhAPv6AwD6/wMA+v/+/wEABQD4//n/BwIOAAEEAAA1AAAC/Pz/MSQA/wP7/zBrAP79AgA1AAAFBgEAXv7/+/oBACUcAPn4+v/5/w0A/f8MAAIA+/8LAPf/B2ZvAAEEAAAZJwAC/P//az4A/wMAAGd2AP79AwBiAAAF+AMAMrUA+wb+/2d/APr5BAD//wcA/P/7//r/CQD4/wUABwJgAAEGAAA/AAACBP7/ECYAA/0BADRjAP/+//83AgAF+vz/AwEA/PsAAAUCAPn4AQD+/w8ABwD9/wUA+//9/wMAB1UAAAH4AAA6YAAC+QAAZxQA/wMAAF+AEwT6AgBkLQD+BQMAPhkABvsAACMAAP38/f///wUABQD6/wgA+/8IAPr/B1UAAAH4AAADAAACBAEAZFoA/wP//zM1AP79BgAlYgAF+QMAPwAABvoAADABAPz7BgD///v/CgARAAEA/v8FAPr/B1UAAAH4AAAw3wAC+QAAMSoAAwYBAB0FAP8EAABoFQD+BQEAYgkA/fz6/wcFAPv6CQD7/wEA9/8JAP//DgD3//v/B2FIAwECAAAEGAD//gIAOlAAAwX//2s+AP0E/v9qCAD8+wIAPScABvgCACHPAPr5BAD+/wQA/f8FAPv//f8HAPz/B1UAAAH4AAAQDAACBAAAVwAAA/3//yEUAf/+/v9fuAD8BQIAMh0A+wYBADkTAPr5AgD9/wEABQAJAPz/CAABAPv/BzPRAAEDAABiCQD/Av7/YCcA/v0FAGA7AAQGAQA0YQAF+gIAEAwA/PsCADlhAPn4/P/+/wEADgAAAAQADgD7/wUAB08AAAH4AAAEEgACAwAAP/////7+/wIbAP0EAQAMEQAFBgIAPwUA/PsDAGcsAPr5/f8HAP3//f8CAAYAAQD4//f/BzYIAAH4AABhqwMCBAAANQAAA/0BABsAAP/+AQA1AAAFBv7/Aj4A/Pv9/yEqAPr5CgD5/wIA+f/6/wAAEwD8//r/BxEyAAH4AABIAAAC+QEABAUA/wMBADhcAAT6AQAEIAAF+wIAaz4A/gYAAGd2AP38BAD8//7/CAD+/wQAAAD7//z/B08AAAH4AABmbwACBAAAaQQBA/3//2s+AP/+AABiAAD8BQIAabYA+wYFAGlAAfr5CAD//wQA+//9////DgADAPf/B17+/wEGAAA3BQD/AgAAagAAAwT+/y8WAP79CABqGwD8Bf3/MW0A+/oCADtRAPn4+v8BABQA/v/6/wUA+f/4/wQAB2VEAAEFAAAwJwAC+wAAXgAAA/wAAGCsAAT9AAAyngD//gAAMY4ABvgEAAcHAPr5BgD//wIA+f/4//n/AAAMAPn/BzYIAAH4AAA6VgAC+QAAYZgDA/oAAAMAAAQFAQAQEgD//v//LhQABvsDABo6AP38BQD9/wIAAwAQAP///f8DAPr/B2IBAAEEAABpBAEC/P//EikAA/0AAGnsAP/+AQBrYQAFBgEALAIA+/oAACwDAPn4BgABAAgA/P/7/wAABgAHAP7/B2VEAAEEAAAWHQACAwAAAQAA//4AADUAAP38+v9lSQD7BQQAX9YA+gYBAGF0Afn4/f/6/wAA+f8OAAwABwAGAPr/BxEyAAH4AABVAAAC+QAAElQAAwYBADUAAAT8AgAxAAAF/QIAagIA//4DAD2xAPv6//8AAAUAAAD5//7/CgD8//z/B2VEAAEGAABBAAACBQAAaQQBAwQAAGnsAP/+AQBiAQD9/P3/PhsA+/r7/2VJAPn4BAAAAAgA+f8BAPr/BQAMAAEA',
  chances: [
    0, 0, 0, 0, 0, 0, 0, 0, 39, 39, 40, 40, 87, 179, 253, 306, 622, 622, 723, 973, 986, 986, 986, 986, 986,
    986, 986, 986, 986, 986, 986, 986, 986,
  ],
};
