import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { LICENSES } from '../model/fields.js';
import type { LicenseFile } from '../model/page.js';
import { Problems } from '../model/problem.js';
import { readTextFile } from './text-file.js';
import type { Workspace } from './workspace.js';

type License = (typeof LICENSES)[number];

interface KnownLicense {
  readonly license: License;
  /** The text of the licence contains all of them: in lower case, with single spaces, without Markdown syntax. */
  readonly phrases: readonly string[];
  /** The length of that text, without the copyright line. */
  readonly characters: number;
}

/** The texts are those of https://spdx.org/licenses/. GitHub's form for new repositories has the same ones. */
const KNOWN: readonly KnownLicense[] = [
  {
    license: 'default_mit',
    phrases: [
      'permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files',
      // MIT-0 leaves this condition out.
      'the above copyright notice and this permission notice shall be included in all copies or substantial portions of the software',
    ],
    characters: 1030,
  },
  {
    license: 'default_gnugplv3',
    // The AGPL and the LGPL have the words "affero" and "lesser" before "general".
    phrases: ['gnu general public license version 3, 29 june 2007', 'preamble', 'terms and conditions'],
    characters: 34_300,
  },
  {
    license: 'default_gnulgplv3',
    phrases: ['gnu lesser general public license version 3, 29 june 2007', 'additional definitions'],
    characters: 7300,
  },
  {
    license: 'default_mozilla2',
    phrases: [
      'mozilla public license version 2.0',
      'means each individual or legal entity that creates, contributes to the creation of, or owns covered software',
    ],
    characters: 15_600,
  },
  {
    license: 'default_apache2',
    phrases: [
      'apache license version 2.0, january 2004',
      'terms and conditions for use, reproduction, and distribution',
    ],
    characters: 10_300,
  },
  {
    license: 'default_unlicense',
    phrases: ['this is free and unencumbered software released into the public domain'],
    characters: 1200,
  },
];

/** Room for copyright lines. A longer text may have other terms for the graphics, or several licences. */
const MAX_EXTRA_CHARACTERS = 500;

/** The names that GitHub shows as the licence of a repository. */
const LICENSE_FILE = /^(?:licen[cs]e|unlicense|copying(?:\.lesser)?)(?:\.(?:md|markdown|rst|txt))?$/i;

/**
 * Finds the licence file of a mod and the portal's licence with that text: beside modportal.yml, or else in the nearest
 * folder above it, up to the root of the repository.
 *
 * @param base the folder of modportal.yml, relative to the workspace
 * @returns undefined when there is no such file, or when its licence is uncertain
 */
export function findLicenseFile(base: string, workspace: Workspace): LicenseFile | undefined {
  for (let folder = base; ; folder = path.posix.dirname(folder)) {
    const files = licenseFilesIn(folder, workspace);
    if (files.length > 0) return onlyLicense(files);
    if (folder === '.' || workspace.hasGit(folder)) return undefined;
  }
}

interface Candidate {
  readonly file: string;
  readonly license: License | undefined;
}

function licenseFilesIn(folder: string, workspace: Workspace): Candidate[] {
  const target = workspace.find(folder);
  if (target.kind !== 'folder') return [];
  const names = readdirSync(target.absolutePath).filter((name) => LICENSE_FILE.test(name));
  return names.sort().flatMap((name) => {
    const file = path.posix.join(folder, name);
    // A file that cannot be read says nothing about the licence, and is not part of the page.
    const read = readTextFile(undefined, file, '', { file }, workspace, new Problems());
    return read === undefined ? [] : { file, license: recognise(read.text) };
  });
}

function onlyLicense(files: readonly Candidate[]): LicenseFile | undefined {
  // The LGPL adds permissions to the GPL, whose text is in a file beside it.
  const lesser = files.find(({ license }) => license === 'default_gnulgplv3');
  const isOther = ({ license }: Candidate) =>
    lesser === undefined ? license !== files[0]?.license : !license?.startsWith('default_gnu');
  const [first] = lesser === undefined ? files : [lesser];
  if (first?.license === undefined || files.some(isOther)) return undefined;
  return { file: first.file, license: first.license };
}

/** @returns undefined unless the text is certainly one licence */
function recognise(text: string): License | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[#*_>`=]+/g, ' ')
    .replace(/\s+/g, ' ');
  const found = KNOWN.filter(({ phrases }) => phrases.every((phrase) => plain.includes(phrase)));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return plain.length <= only.characters + MAX_EXTRA_CHARACTERS ? only.license : undefined;
}
