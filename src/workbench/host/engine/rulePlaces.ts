import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from "@univerjs/engine-formula";

let done = false;

/**
 * No cell looks at the formula of a conditional format or a validation. The engine takes such a formula for a cell near A1, as many
 * as its area has: cells that really stand there then seem to depend on each other in a circle, and are calculated in a wrong order.
 */
export function takeRulesOutOfCells(): void {
  if (done) return;
  done = true;
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    const place = Object.getOwnPropertyDescriptor(prototype, "toRTreeItem")!.value as () => [];
    prototype.toRTreeItem = function (this: FormulaDependencyTree | FormulaDependencyTreeVirtual) {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : place.call(this);
    };
  }
}
