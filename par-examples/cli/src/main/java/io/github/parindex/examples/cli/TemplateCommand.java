package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.xlsx.SheetShape;
import io.github.parindex.io.xlsx.TemplateXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a workbook to be filled in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    /** How the workbook is arranged. */
    enum Shape {
        /** A row for each unit. */
        ROWS(SheetShape.ROW_PER_UNIT),
        /** A sheet for each unit. */
        SHEETS(SheetShape.SHEET_PER_UNIT);

        private final SheetShape meant;

        Shape(SheetShape meant) {
            this.meant = meant;
        }
    }

    @ParentCommand
    private ParCommand par;

    @Mixin
    private SetOption set;

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true, descriptionKey = "template.out")
    private Path out;

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "template.units")
    private Optional<Path> units = Optional.empty();

    @Option(names = "--shape", paramLabel = "SHAPE", descriptionKey = "template.shape")
    private Shape shape = Shape.ROWS;

    TemplateCommand() {}

    @Override
    public Integer call() {
        FileFormat.of(out, List.of(FileFormat.XLSX));
        Outputs.requireOthers(List.of(out), set.file(), units);
        CriteriaSet criteria = set.read();
        TemplateXlsx.of(criteria, units(criteria))
                .with(shape.meant)
                .in(par.locale())
                .write(out);
        par.sayWritten(out);
        return 0;
    }

    private List<Unit> units(CriteriaSet criteria) {
        return units.map(path -> par.read(path, criteria).orThrow().all()).orElse(List.of()).stream()
                .map(Assessment::unit)
                .toList();
    }
}
