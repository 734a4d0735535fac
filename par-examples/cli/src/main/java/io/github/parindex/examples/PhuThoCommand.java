package io.github.parindex.examples;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.examples.qd766.Decision766;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@link PhuTho2026} as a subcommand of {@code par}. */
@Command(
        name = "phu-tho-2026",
        mixinStandardHelpOptions = true,
        description = "Scores published rows under Decision 766/QĐ-TTg and compares them with the published scores.")
final class PhuThoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TABLE",
            description = "CSV tables in the portal's layouts; default: the three of Phú Thọ in 2026.")
    private List<Path> tables = List.of();

    @Option(
            names = "--set",
            paramLabel = "FILE",
            description = "Criteria set as .json or .xlsx; default: Decision 766/QĐ-TTg.")
    private @Nullable Path set;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "target/phu-tho-2026",
            description = "Where ranking.csv, scores.json and index.html go; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("target", "phu-tho-2026");

    PhuThoCommand() {}

    private static CriteriaSet read(Path path) {
        boolean workbook = path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return (workbook ? CriteriaSetXlsx.read(path) : CriteriaSetJson.read(path)).orThrow();
    }

    @Override
    public Integer call() throws IOException {
        PhuTho2026.of(tables, set == null ? Decision766.set() : read(set), out)
                .report(spec.commandLine().getOut());
        return 0;
    }
}
