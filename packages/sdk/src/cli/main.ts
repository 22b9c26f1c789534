#!/usr/bin/env node
// yunting: fees, deadlines, case numbers and transcripts on the command line. `yunting fee property 86420.50`
import { readFileSync } from 'node:fs';
import { readChunks } from './read-chunks.ts';
import { runCli } from './run-cli.ts';

const { out, err, code } = runCli(process.argv.slice(2), (path) => readFileSync(path, 'utf8'), readChunks);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
