package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.BoardPlanner;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.action.PlanJson;
import io.github.parindex.io.csv.PlanCsv;
import io.github.parindex.io.shape.PlanWords;
import io.github.parindex.io.xlsx.PlanXlsx;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Plans how units win points back, and prints the plans or writes files. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private static final List<FileFormat> OUT = List.of(FileFormat.JSON, FileFormat.CSV, FileFormat.XLSX);
    private static final String ALL = "all";

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SetOption set;

    @Option(names = "--unit", paramLabel = "CODE|all", required = true, descriptionKey = "plan.unit")
    private String unit = ALL;

    @Mixin
    private PlanGoal goal;

    @Mixin
    private EffortsOption efforts;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "plan.out")
    private List<Path> out = List.of();

    @Mixin
    private RankingOptions ranked;

    @Mixin
    private CampaignOptions files;

    @Parameters(paramLabel = "ASSESSMENTS", arity = "1..*", descriptionKey = "assessments")
    private List<Path> assessments = List.of();

    PlanCommand() {}

    @Override
    public Integer call() {
        goal.requireOne();
        out.forEach(path -> FileFormat.of(path, OUT));
        files.requireOthers(out, inputs());
        CriteriaSet criteria = files.set(set.load(), par);
        Campaign campaign = Campaign.of(files.read(par, assessments, criteria), set.name());
        Ranking ranking = ranked.method(criteria).rank(Scorer.score(campaign.assessments()));
        campaign.with(ranking).print(spec.commandLine().getErr(), par.locale());
        files.write(campaign.warnings(), par);
        List<Outcome> plans = plans(campaign.assessments(), ranking);
        out.forEach(path -> {
            write(plans, path);
            par.sayWritten(path);
        });
        if (out.isEmpty()) {
            plans.forEach(this::print);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private Stream<Path> inputs() {
        return Stream.of(assessments.stream(), set.file().stream(), efforts.file().stream())
                .flatMap(paths -> paths);
    }

    /** Of all units those that are planned for; the warnings of the ranking name those that have no place. */
    private List<Outcome> plans(Assessments all, Ranking ranking) {
        BoardPlanner board =
                BoardPlanner.of(all).with(efforts.efforts(all.set())).with(ranking.method());
        Stream<Assessment> planned = all.all().stream().filter(each -> goal.isFor(each.unit(), ranking));
        return (unit.equals(ALL) ? planned.map(each -> each.unit().code()) : Stream.of(unit))
                .map(code -> goal.of(board.unit(code)))
                .toList();
    }

    private void print(Outcome outcome) {
        PrintWriter to = spec.commandLine().getOut();
        to.println(PlainText.visible(PlanWords.of(outcome).in(par.locale())));
        for (Plan.Step step : outcome.plan().steps()) {
            to.println("  " + PlainText.visible(PlanWords.of(step).in(par.locale())));
        }
    }

    private void write(List<Outcome> plans, Path path) {
        switch (FileFormat.of(path, OUT)) {
            case JSON -> PlanJson.write(plans, path);
            case CSV -> PlanCsv.write(plans, path, par.locale());
            case XLSX -> PlanXlsx.of(plans).in(par.locale()).write(path);
            case HTML, SVG -> throw new AssertionError("a report is another command");
        }
    }
}
