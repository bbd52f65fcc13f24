import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with our terminal and resolves to its exit code. Signals are passed on, and when
 * npm disappears (killing it does not reach us) the program is asked to stop.
 */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32' && command !== process.execPath,
      ...options,
    });
    const passOn = (signal) => child.kill(signal);
    for (const signal of forwarded) process.on(signal, passOn);
    const starters = startedBy();
    const watch = setInterval(() => startedBy() !== starters && child.kill('SIGTERM'), 500);
    const settle = () => {
      clearInterval(watch);
      for (const signal of forwarded) process.off(signal, passOn);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (code, signal) => {
      settle();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/**
 * Names the processes that started us, when npm did: the shell it uses, and, where the system tells,
 * npm itself, which may be killed while its shell lives on. Without npm nobody is watched, so that
 * a service manager or nohup works.
 */
function startedBy() {
  if (!process.env.npm_lifecycle_event) return '';
  try {
    const fields = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').pop();
    return `${process.ppid} ${fields.split(' ')[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}

/** Runs a program and resolves to what it printed, or to undefined when it failed. */
export function output(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
      ...options,
    });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? text.trim() : undefined));
  });
}
