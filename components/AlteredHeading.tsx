import type { Span } from '../engine/model.ts';
import { Entry } from './Entry.tsx';
import { MarkedText } from './MarkedText.tsx';
import { inMarks } from './marks.ts';
import type { NoteProps } from './Notes.tsx';
import type { Part } from './passage.ts';
import { wordDiff } from './word-diff.ts';

/** A heading that alters the words it quotes: the two wordings under one another, the differences marked. */
export function AlteredHeading({ note, analysis, list }: NoteProps) {
  const { words, language } = list;
  const [heading, body] = note.evidence;
  if (heading === undefined || body === undefined) return null;
  const diff = wordDiff(analysis.text.slice(heading.start, heading.end), analysis.text.slice(body.start, body.end));
  const wording = (label: string, as: 'ins' | 'del', parts: readonly Part[]) => (
    <span class="wording">
      <span class="wording-label">{label}</span>
      <span class="spoken" lang={language ?? undefined}>
        <MarkedText parts={quoted(parts, language, words.language)} as={as} />
      </span>
    </span>
  );
  const wordings = (
    <span class="wordings">
      {wording(words.notes.inHeading, 'ins', diff.altered)}
      {wording(words.notes.inText, 'del', diff.original)}
    </span>
  );
  const shown = findingAt(analysis.quotations, body) ?? findingAt(analysis.quotations, heading);
  return (
    <>
      <h2 class="note-name">{words.notes.altered}</h2>
      {shown === null ? (
        wordings
      ) : (
        <Entry
          id={shown}
          current={list.chosen === shown}
          lost={list.lost.has(shown)}
          words={words}
          onShow={list.onShow}
        >
          {wordings}
        </Entry>
      )}
    </>
  );
}

/** Puts a language's marks around a text in parts. */
function quoted(parts: readonly Part[], language: string | null, fallback: string): readonly Part[] {
  const [opener = '', closer = ''] = inMarks('|', language, fallback).split('|');
  const bare = (text: string) => ({ text, marked: false });
  return [
    bare(opener),
    ...parts.map(({ text, marked }) => ({ text: text.replace(/[«»“”„"]/g, ''), marked })),
    bare(closer),
  ];
}

/** The finding at a span, which the annotator can show on the page. */
function findingAt(findings: readonly (Span & { readonly id: string })[], span: Span): string | null {
  return findings.find(({ start, end }) => start < span.end && span.start < end)?.id ?? null;
}
