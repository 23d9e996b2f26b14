import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addToList } from '../../cli/languages/add-to-list.ts';
import { skeletonOf } from '../../cli/languages/skeleton.ts';
import { startLanguage } from '../../cli/languages/start.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'guillemets-language-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** A busy machine may take long. */
const PATIENCE = 180_000;

describe('a language that is started in a copy of the project', () => {
  const parts = [
    'engine',
    'page',
    'cli',
    'bench',
    'tests',
    '.wxt',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
  ];
  for (const part of parts) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const files = startLanguage('nl', copy);
  const run = (program: string, ...words: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...words], { cwd: copy, encoding: 'utf8' });

  test('is there', () => {
    expect(files.filter((file) => !existsSync(join(copy, file)))).toEqual([]);
    expect(readFileSync(join(copy, 'engine/languages/nl.ts'), 'utf8')).toContain("name: 'Dutch'");
  });

  test(
    'passes the types',
    () => {
      const project = { extends: './tsconfig.json', include: ['engine', 'page'] };
      writeFileSync(join(copy, 'types.json'), JSON.stringify(project));
      const { status, stdout } = run('typescript/bin/tsc', '--noEmit', '--project', 'types.json');
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    },
    PATIENCE,
  );

  test(
    'passes the tests of data and of saved pages',
    () => {
      const { stdout } = run(
        'vitest/vitest.mjs',
        'run',
        'tests/engine/data.test.ts',
        'tests/pages',
        '-t',
        'Dutch|nl-first|for every language',
      );
      expect(stdout).toMatch(/Test Files .*[1-9] passed/);
      expect(stdout).not.toMatch(/failed/);
    },
    PATIENCE,
  );

  test.each([
    ['nl', 'Dutch has been started: engine/languages/nl.ts is there.'],
    ['fr', 'French has been started'],
    ['dutch', '“dutch” is no code of a language'],
    ['NL', '“NL” is no code of a language'],
    ['', '“” is no code of a language'],
    ['../x', 'is no code of a language'],
    ['zz', 'No language is known by the code “zz”.'],
  ])('“%s” is refused', (code, message) => {
    expect(() => startLanguage(code, copy)).toThrow(message);
  });
});

describe('an empty object of a shape', () => {
  test('has every member, commented with what goes in', () => {
    const source = `
export type Kind =
  /** The first. */
  | 'a'
  | 'b';
export interface Shape {
  readonly code: string;
  readonly text: {
    /** Words; more words {of course}. */
    readonly words: string;
    /** Endings, regular expression source. */
    readonly endings: string;
    /** An ending, regular expression source or ''. */
    readonly ending: string;
    /**
     * Over two
     * lines.
     */
    readonly flag: boolean;
  };
  readonly lists: Readonly<Record<Kind, readonly string[]>>;
  readonly genders: Readonly<Record<string, string>>;
  readonly pile: { readonly before: string } | null;
  readonly light: readonly { readonly verb: string; readonly kind: Kind }[];
}
`;
    expect(skeletonOf(source, 'Shape', { code: "'x'" })).toBe(`{
  code: 'x',
  text: {
    // Words; more words {of course}.
    words: '',
    // Endings, regular expression source.
    endings: '(?!)',
    // An ending, regular expression source or ''.
    ending: '',
    // Over two lines.
    flag: false,
  },
  lists: {
    a: [],
    b: [],
  },
  genders: {},
  pile: null,
  light: [],
}`);
  });

  test('leaves out what a language may lack, and nothing behind it', () => {
    const source =
      'export interface Shape {\n  /** One. */\n  readonly a?: string;\n  readonly b: string;\n  /** Three. */\n  readonly c: boolean;\n}\n';
    expect(skeletonOf(source, 'Shape', {})).toBe("{\n  b: '',\n  // Three.\n  c: false,\n}");
  });

  test('takes sections from interfaces of their own, commented with what these say', () => {
    const source = `
export interface Shape {
  readonly text: Text;
  /** By the member. */
  readonly more: Text;
}

/** By the interface. */
export interface Text {
  /** Words. */
  readonly words: string;
}
`;
    const text = "{\n    // Words.\n    words: '',\n  }";
    expect(skeletonOf(source, 'Shape', {})).toBe(
      `{\n  // By the interface.\n  text: ${text},\n  // By the member.\n  more: ${text},\n}`,
    );
  });

  test('is refused where a type is new', () => {
    const source = 'export interface Shape {\n  readonly count: number;\n}\n';
    expect(() => skeletonOf(source, 'Shape', {})).toThrow('What an empty “number” is must be said');
    const writable = 'export interface Shape {\n  readonly a: string;\n  b: string;\n}\n';
    expect(() => skeletonOf(writable, 'Shape', {})).toThrow('This is no read-only member: b: string');
    expect(() => skeletonOf(source, 'Other', {})).toThrow('There is no interface Other.');
  });
});

test('a language is added at its place among the imports and at the end of the list', () => {
  const source = "import { b } from './b.ts';\nimport type { T } from './t.ts';\n\nconst ALL: readonly T[] = [b];\n";
  const added = (code: string) => addToList(source, 'ALL', code).split('\n');
  expect(added('a')[0]).toBe("import { a } from './a.ts';");
  expect(added('c')[1]).toBe("import { c } from './c.ts';");
  expect(added('z')[2]).toBe("import { z } from './z.ts';");
  expect(added('z')[4]).toBe('const ALL: readonly T[] = [b, z];');
  expect(() => addToList(source, 'NONE', 'a')).toThrow('There is no list NONE');
});
