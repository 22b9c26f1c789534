#!/usr/bin/env node
// yunting: fees, deadlines and case numbers on the command line. `yunting fee property 86420.50`
import { readFileSync } from 'node:fs';
import { runCli } from './run-cli.ts';

const { out, err, code } = runCli(process.argv.slice(2), (path) => readFileSync(path, 'utf8'));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
