import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../engine/model.ts';
import {
  isAnnotationState,
  isAnnotatorNews,
  isAnnotatorRequest,
  isBackgroundRequest,
} from '../../platform/messages.ts';

const analysis: Analysis = {
  source: 'https://gazette.example/pont',
  url: 'https://gazette.example/pont',
  title: 'Le pont',
  byline: null,
  published: null,
  language: 'fr',
  text: 'Le pont\n\n« Oui », dit-elle.',
  blocks: [
    { start: 0, end: 7, kind: 'title' },
    { start: 9, end: 27, kind: 'paragraph' },
  ],
  speakers: [{ id: 's1', name: 'Odile Karvennec', kind: 'person', aliases: ['la maire'], role: 'maire' }],
  quotations: [
    {
      id: 'q1',
      start: 11,
      end: 14,
      exact: 'Oui',
      prefix: '« ',
      suffix: ' »',
      rule: 'incise',
      confidence: 0.9,
      evidence: [{ role: 'cue', start: 18, end: 26 }],
      kind: 'partial',
      heading: false,
      speaker: 's1',
      mention: 'elle',
      cue: 'dit',
      echoOf: null,
      candidates: [],
      children: [],
    },
  ],
  claims: [],
  notes: [{ kind: 'malformed-marks', start: 0, end: 1, message: 'A mark.', evidence: [] }],
};

describe('a state is believed', () => {
  it.each([
    [{ status: 'off' }],
    [{ status: 'reading' }],
    [{ status: 'not-article' }],
    [{ status: 'done', analysis, lost: ['q1'] }],
    [{ status: 'done', analysis, lost: [], chosen: 'q1' }],
    [{ status: 'restricted', reason: 'pdf' }],
    [{ status: 'error', message: 'no', details: 'none' }],
  ])('%j', (state) => expect(isAnnotationState(state)).toBe(true));
});

describe('a state is not believed', () => {
  it.each([
    [null],
    ['off'],
    [[]],
    [{ status: 'fine' }],
    [{ status: 'done' }],
    [{ status: 'done', analysis, lost: [1] }],
    [{ status: 'done', analysis: { ...analysis, text: 7 }, lost: [] }],
    [
      {
        status: 'done',
        analysis: { ...analysis, quotations: [{ ...analysis.quotations[0], confidence: 2 }] },
        lost: [],
      },
    ],
    [{ status: 'done', analysis: { ...analysis, quotations: [{ ...analysis.quotations[0], start: -1 }] }, lost: [] }],
    [{ status: 'done', analysis: { ...analysis, speakers: [{ ...analysis.speakers[0], name: {} }] }, lost: [] }],
    [{ status: 'restricted', reason: 'mood' }],
    [{ status: 'error', message: 'no' }],
  ])('%#', (state) => expect(isAnnotationState(state)).toBe(false));
});

it.each([
  [isBackgroundRequest, { type: 'toggle', tabId: 3 }, true],
  [isBackgroundRequest, { type: 'toggle', tabId: '3' }, false],
  [isBackgroundRequest, { type: 'state', tabId: 1.5 }, false],
  [isBackgroundRequest, { type: 'open-panel' }, true],
  [isBackgroundRequest, { type: 'show', id: 'q1' }, false],
  [isAnnotatorRequest, { type: 'show', id: 'q1' }, true],
  [isAnnotatorRequest, { type: 'show' }, false],
  [isAnnotatorRequest, { type: 'off' }, true],
  [isAnnotatorRequest, undefined, false],
  [isAnnotatorNews, { type: 'changed', state: { status: 'off' } }, true],
  [isAnnotatorNews, { type: 'changed', state: {} }, false],
])('%o of %j is %s', (guard, message, expected) => expect(guard(message)).toBe(expected));
