/** What JSX becomes in the built page: shorter calls than those of the automatic runtime. */
export { Fragment, h } from 'preact';
