import type { ComponentChildren } from 'preact';
import type { Panel } from '../panel.js';
import type { Report } from '../state.js';

/** Views that the panel fetches when one of them is first opened; they are made of the panel's own elements. */
export interface DetailsViews {
  ReportView(given: { panel: Panel; report: Report }): ComponentChildren;
  ReportButtons(given: { panel: Panel }): ComponentChildren;
  ReviewView(given: { panel: Panel }): ComponentChildren;
  ReviewButtons(given: { panel: Panel }): ComponentChildren;
  MappingView(given: { panel: Panel }): ComponentChildren;
}
