import { ICommandService, LifecycleService, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  IDescriptionService,
  IEditorBridgeService,
  ILayoutService,
  SheetInterceptorService,
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverSheetsCorePreset,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';

const thai = {
  'sheets-formula-ui': {
    prompt: { helpExample: 'ตัวอย่าง', helpAbstract: 'คำอธิบาย', required: 'ต้องระบุ', optional: 'ไม่บังคับ' },
  },
};

/** The server calculates and formats, and nothing is ever fetched from elsewhere. */
const unused: unknown[] = [UniverNetworkPlugin, UniverSheetsNumfmtPlugin, UniverSheetsNumfmtUIPlugin];
const calculating: unknown[] = [UniverFormulaEnginePlugin, UniverSheetsPlugin];

function register(univer: Univer, container: HTMLElement): void {
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    footer: false,
    contextMenu: false,
    formulaBar: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const entry of plugins) {
    const [plugin, config = {}] = Array.isArray(entry) ? entry : [entry];
    if (unused.includes(plugin)) continue;
    const own =
      plugin === UniverUIPlugin ? { footer: false, headerMenu: false } : calculating.includes(plugin) ? { notExecuteFormula: true } : {};
    univer.registerPlugin(plugin, { ...config, ...own });
  }
}

/** Univer's grid and formula bar, without its ribbon, tabs, menus and calculation. The getters answer from the first workbook on. */
export function startUniver(container: HTMLElement) {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: mergeLocales(english, thai) } });
  register(univer, container);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  return {
    api,
    commands: injector.get(ICommandService),
    lifecycle: injector.get(LifecycleService),
    layout: injector.get(ILayoutService),
    get editor() {
      return injector.get(IEditorBridgeService);
    },
    get functions() {
      return injector.get(IDescriptionService);
    },
    get interceptors() {
      return injector.get(SheetInterceptorService);
    },
  };
}

export type Engine = ReturnType<typeof startUniver>;
