import { MappingView } from './mapping.js';
import { ReportView } from './report.js';
import { ReportButtons } from './report-buttons.js';
import { ReviewView } from './review.js';
import { ReviewButtons } from './review-buttons.js';
import type { DetailsViews } from './views.js';

// A page file of its own, fetched when one of these views is first opened: the panel itself stays small.
(globalThis as { itaDetails?: DetailsViews }).itaDetails = { ReportView, ReportButtons, ReviewView, ReviewButtons, MappingView };
