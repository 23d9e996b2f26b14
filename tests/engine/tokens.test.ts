import { expect, test } from 'vitest';
import { parseOf } from './articles.ts';
import { table } from './tables.ts';

type Row = readonly [text: string, tokens: string];

function check(language: 'fr' | 'en') {
  return ([text, tokens]: Row) => {
    const parse = parseOf(text, language);
    expect(parse.tokens.map((t) => t.text).join(' ')).toBe(tokens);
    for (const token of parse.tokens) expect(parse.text.slice(token.start, token.end)).toBe(token.text);
  };
}

table<Row>('French tokens', check('fr'), {
  right: [
    ['L’eau monte.', 'L’ eau monte .'],
    ["Qu'il vienne !", "Qu' il vienne !"],
    ['Aujourd’hui, jusqu’à midi', 'Aujourd’hui , jusqu’ à midi'],
    ['dit-il', 'dit il'],
    ['Le 16e jour, 2012.', 'Le 16e jour , 2012 .'],
    ['a-t-elle dit', 'a elle dit'],
    ['a‑t‑on dit', 'a on dit'],
    ['porte-parole', 'porte-parole'],
    ['Jean-Luc Beaupré', 'Jean-Luc Beaupré'],
    ['celui-ci', 'celui-ci'],
    ['12,5 % et 1 200 euros', '12,5 % et 1 200 euros'],
    ['le 3e jour', 'le 3e jour'],
    ['49.3', '49.3'],
    ['Oui... non… peut-être', 'Oui ... non … peut-être'],
    ['«oui»', '« oui »'],
    ['B&B', 'B&B'],
    ['l’Île-d’Aron', 'l’ Île-d’Aron'],
    ['', ''],
    ['• Oui.\n\n · Non • si.', 'Oui . Non • si .'],
    ['14:32 Le pont ferme.\n\n14h50 – « Oui. »', 'Le pont ferme . « Oui . »'],
    ['[00:01:12] Le pont.\n\n14:32 environ.\n\n90:85 Points.', 'Le pont . 14:32 environ . 90:85 Points .'],
    ['😀 oui', '😀 oui'],
    ['e\u0301te\u0301', 'e\u0301te\u0301'],
  ],
});

table<Row>('English tokens', check('en'), {
  right: [
    ['At 4:25 it rained: yes', 'At 4:25 it rained : yes'],
    ['“yes’’ no', '“ yes ’’ no'],
    ['They don’t know.', 'They don’t know .'],
    ["Ellen's dog", "Ellen 's dog"],
    ['Ellen’s dog', 'Ellen ’s dog'],
    ['the dogs’ owners', 'the dogs ’ owners'],
    ['1,200.5 dollars', '1,200.5 dollars'],
    ['co-founder', 'co-founder'],
    ['the 9/11 attacks', 'the 9/11 attacks'],
    ['said-he', 'said-he'],
  ],
});

test('a pronoun hung on its verb is known as such, the same pronoun alone is not', () => {
  const tokens = parseOf('Il part, dit-il, a-t-elle dit.').tokens;
  expect(tokens.filter((t) => t.inverted).map((t) => t.text)).toEqual(['il', 'elle']);
});

test('signs are told apart from words', () => {
  const kinds = parseOf('Le « 3 » , oui').tokens.map((t) => t.kind);
  expect(kinds).toEqual(['word', 'mark', 'number', 'mark', 'punctuation', 'word']);
});

test('blocks never share a token', () => {
  expect(parseOf('Un\n\nDeux').tokens.map((t) => [t.text, t.block])).toEqual([
    ['Un', 0],
    ['Deux', 1],
  ]);
});
