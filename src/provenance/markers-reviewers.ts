import type { Identity } from './markers-identity.ts';

/** Bots that review: what they sign is a suggestion that somebody applied, and seldom more than a line. */
export const REVIEWERS: readonly Identity[] = [
  {
    id: 'copilot-suggestion',
    agent: 'copilot',
    accounts: [175728472, 62310815, 223894421],
    grade: 'suggestion',
    author: 'google-gemini/gemini-cli@e6c98b891064',
    trailer: 'Aider-AI/aider@21bf5755f7ae',
    source: 'GitHub Docs, applying suggested changes and Copilot Autofix',
  },
  {
    id: 'gemini-suggestion',
    agent: 'gemini',
    accounts: [176961590],
    grade: 'suggestion',
    trailer: 'google-gemini/gemini-cli@ea6fd3a6857a',
    source: 'the GitHub App gemini-code-assist',
  },
  {
    id: 'coderabbit-suggestion',
    agent: 'coderabbit',
    accounts: [136622811],
    grade: 'suggestion',
    author: 'google-gemini/gemini-cli@210e7ba2e20e',
    trailer: 'google-gemini/gemini-cli@8cdb66e0cb4e',
    source: 'the GitHub App coderabbitai',
  },
  {
    id: 'ellipsis-suggestion',
    agent: 'ellipsis',
    accounts: [65095814],
    grade: 'suggestion',
    author: 'cline/cline@c762fd4e4c18',
    trailer: 'cline/cline@c8d7cba5bfa1',
    source: 'the GitHub App ellipsis-dev',
  },
  {
    id: 'greptile-suggestion',
    agent: 'greptile',
    accounts: [165735046],
    grade: 'suggestion',
    trailer: 'cline/cline@2f58bbe4eda1',
    source: 'the GitHub App greptile-apps',
  },
  {
    id: 'sourcery-suggestion',
    agent: 'sourcery',
    accounts: [58596630],
    grade: 'suggestion',
    trailer: 'google-gemini/gemini-cli@67df4d152762',
    source: 'the GitHub App sourcery-ai',
  },
];
