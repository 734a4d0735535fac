package io.github.parindex.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options that nobody understands and inputs that mean nothing fail with a sentence, in every family of methods. */
final class MethodsTest {

    private static final String ROWS = "'rows':[[1,4],[2,3],[5,9]]";

    @TempDir
    private Path folder;

    /** The reason why the only case fails; written with ' for ". */
    private String failure(String method, String input, String options) throws IOException {
        String golden =
                "{'method':'" + method + "','input':{" + input + "},'options':{" + options + "},'expected':{'none':0}}";
        Files.writeString(
                folder.resolve("only.json"),
                ("{'schema':'mcda-golden/1','cases':[" + golden + "]}").replace('\'', '"'));
        List<String> lines = new ArrayList<>();
        CaseFolder.check(folder, lines::add);
        assertThat(lines).hasSize(3).endsWith("0 passed, 1 failed");
        return lines.get(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rankExponent | 'ranks':[1,2] | | The method (rankExponent) needs the setting (p), a number.",
                "budgetAllocation | 'experts':[[1,2]] | 'aggregation':'mode' | unsupported options.aggregation: \"mode\".",
                "budgetAllocation | 'experts':[[1,2]] | 'sd':'population' | unsupported options: sd.",
                "swara | 's':[0,1] | 'order':'any' | unsupported options: order.",
                "roc | 'ranks':[1,2],'names':['a'] | | There are (2) weights for [a].",
                "entropy | ROWS | 'polarity':'reversed' | unsupported options.polarity: \"reversed\".",
                "entropy | ROWS | 'zeroLogZero':1 | unsupported options.zeroLogZero: 1.",
                "critic | ROWS | 'scaling':'none' | unsupported options.scaling: \"none\".",
                "critic | ROWS | 'correlation':'distance' | unsupported options.correlation: \"distance\".",
                "stdev | ROWS | 'ddof':2 | unsupported options.ddof: 2.",
                "variance | ROWS | 'scaling':'none' | unsupported options.scaling: \"none\".",
                "lopcow | ROWS | 'ddof':0 | unsupported options.ddof: 0.",
                "ahp | 'upper':[2] | 'layout':'columns' | unsupported options: layout.",
                "ahpHierarchy | 'criteria':'x','alternatives':{} | | there are 0 cases (x) of the method ahp in the file.",
                "ahpHierarchy | 'criteria':'x','alternatives':{} | 'priorities':'guess' |"
                        + " unsupported options.priorities: \"guess\".",
                "ahpIncomplete | 'names':['a','b'],'known':[{'i':0,'j':2,'value':1}] | |"
                        + " input.known.j is from 0 to 1, not 2.",
                "ahpGroup | 'upper':[] | | An analytic hierarchy process has at least one expert.",
                "minMax | 'columns':{'a':[1,2],'b':[1]} | | Indicator (b) has (1) value for (2) rows.",
                "minMax | 'columns':{'a':[1,2]},'polarity':[1,1] | | polarity has 2 entries for 1 columns.",
                "minMax | 'columns':{'a':[1,2]},'polarity':{'a':1,'b':1} | | unsupported input.polarity: b.",
                "minMax | 'columns':{'a':[1,2]},'polarity':[0] | | A direction is 1 or -1, not (0)."
                        + " Maybe 1 where more is better.",
                "minMax | 'rows':[[1,2],[3]] | | input has a row that is not of 2 numbers.",
                "minMax | 'rows':[[1],[3]],'units':['a'] | | Indicator (column 1) has (2) values for (1) row.",
                "minMax | 'rows':[[1,2]],'names':['a','a'] | | input names a column twice: [a, a].",
                "minMax | 'rows':[[1e400]] | | input.rows is in the range of a double, not 1E+400.",
                "minMax | 'dataset':'../x.csv' | | there is no data file (../x.csv) in the folder.",
                "goalposts | ROWS | 'goalposts':[[1,2],[3]] | unsupported options.goalposts: [[1,2],[3]].",
                "goalposts | ROWS | | options has no (goalposts).",
                "goalposts | ROWS | 'goalposts':[[1,2],[3,4]],'clip':'yes' | options.clip is true or false, not \"yes\".",
                "distanceToTarget | ROWS | 'target':[9,9],'cap':2 | unsupported options.cap: 2.",
                "rank | ROWS | 'ties':'lottery' | The setting (ties) of the method (rank) is one of"
                        + " [average, min, max, dense, ordinal], not (lottery).",
                "rank | ROWS | 'best':'lowest' | unsupported options.best: \"lowest\".",
                "distanceToReference | ROWS | 'form':'log' | unsupported options.form: \"log\".",
                "distanceToReference | ROWS | 'reference':'median','form':'ratio' |"
                        + " The setting (reference) of the method (distanceToReference) is one of [mean, best, worst, value,"
                        + " unit], not (median).",
                "categorical | ROWS | 'quantileType':10 | unsupported options.quantileType: 10.",
                "normalisationTable | ROWS | | input names one column, not 2.",
                "normalisationTable | 'rows':[[1]] | 'rank':'lowest first' | unsupported options.rank: \"lowest first\".",
                "cyclical | 'rows':[] | | Indicator (x) has (0) period, and needs at least two. Maybe give the rows"
                        + " periods.",
                "power | ROWS | | The method (power) needs the setting (p), a number.",
                "mpi | ROWS | 'sign':2 | unsupported options.sign: 2.",
                "arithmetic | ROWS,'weights':[1,2] | 'weights':'ignored' | unsupported options: weights.",
                "arithmetic | ROWS | 'missing':'as zero' | unsupported options.missing: \"as zero\".",
                "arithmetic | ROWS | 'missing':'propagate null','threshold':0.5 | The rule (propagate) gives no score to"
                        + " a unit with gaps, so a minimum means nothing. Maybe reweigh.",
                "arithmetic | ROWS | 'normalisation':'softmax' | unknown normalisation (softmax).",
                "arithmetic | ROWS,'weights':{'column 1':1} | | unsupported input.weights: {\"column 1\":1}.",
                "topsis | ROWS | 'normalisation':'sum' | unsupported options.normalisation: \"sum\".",
                "promethee2 | ROWS | 'preference':'gaussian' | unsupported options.preference: \"gaussian\".",
                "promethee2 | ROWS | 'preference':'linear' | options has no (p).",
                "likertItem | 'responses':[1] | 'topBox':[2],'bottomBox':[1] | options has no (scalePoints).",
                "stratifiedProportion | 'satisfied':[1],'n':[1,2],'population':[3] | |"
                        + " input.groups, satisfied, n and population are of different lengths.",
                "winsoriseByCount | 'x':[1] | 'rule':'cut' | unsupported options: rule.",
                "cronbachAlpha | ROWS,'standardise':1 | | input.standardise is true or false, not 1.",
                "pca | ROWS | 'retention':'enough' | unsupported options.retention: \"enough\".",
                "benefitOfTheDoubt | ROWS | 'shareBounds':[0.1] | unsupported options.shareBounds: [0.1].",
                "leaveOneOut | 'normalised':[[1,2]] | 'ties':'none' | unsupported options.ties: \"none\".",
                "factorialSensitivity | ROWS | 'factors':['weights'],'levels':[] | unsupported options.factors:"
                        + " [\"weights\"].",
                "factorialSensitivity | ROWS | 'factors':['weights','normalisation','aggregation'],'levels':[] |"
                        + " unsupported options.levels: [].",
                "criterionTree | 'nodes':[] | | a tree has one root, not 0.",
                "criterionTree | 'nodes':[{'id':'r'},{'id':'r'}] | | the node (r) occurs twice.",
                "criterionTree | 'nodes':[{'id':'r'},{'id':'s','parent':'t'}] | | a tree has one root, not 2.",
                "criterionTree | 'nodes':[{'id':'r'},{'id':'s','parent':'r'}],'leafOrder':['r'],'rows':[[1]] | |"
                        + " input.leafOrder names [r], and the leaves of the tree are [s].",
                "criterionTree | 'nodes':[{'id':'r'},{'id':'s','parent':'r'}],'leafOrder':['s'],'rows':[[1]] |"
                        + " 'aggregation':'sum of squares' | unknown aggregation (sum of squares).",
            })
    void whatNobodyUnderstandsFails(String method, String input, String options, String reason) throws IOException {
        assertThat(failure(method, input.replace("ROWS", ROWS), options == null ? "" : options))
                .isEqualTo("  failed: case 1: " + reason);
    }

    /** What they say is for the reader, and the figures tell whether it is true: here nothing but the figures differs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "roc | 'ranks':[1,2] | 'ties':'the first takes all'",
                "entropy | ROWS | 'base':'the natural logarithm'",
                "percentRank | ROWS | 'formula':'share of the worse units'",
                "pca | ROWS | 'sign':'any sign will do'",
                "socialChoice | ROWS | 'ties':'min; by name'",
            })
    void sentencesRestateTheFormula(String method, String input, String options) throws IOException {
        assertThat(failure(method, input.replace("ROWS", ROWS), options))
                .isEqualTo("  failed: case 1: none expected 0, actual not computed");
    }

    @ParameterizedTest
    @CsvSource({"entropy", "minMax", "arithmetic", "topsis", "socialChoice", "pca", "benefitOfTheDoubt"})
    void anUnknownFieldFailsInEveryMethod(String method) throws IOException {
        assertThat(failure(method, ROWS, "'extra':1")).isEqualTo("  failed: case 1: unsupported options: extra.");
        assertThat(failure(method, ROWS + ",'more':1", "")).isEqualTo("  failed: case 1: unsupported input: more.");
    }

    @Test
    void aCellThatIsNoNumberFailsWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("data.csv"), "unit,a\nx,1\ny,many\n");
        String golden = "{\"method\":\"minMax\",\"input\":{\"dataset\":\"data.csv\"},\"expected\":{\"a\":[0]}}";
        Files.writeString(folder.resolve("only.json"), "{\"schema\":\"mcda-golden/1\",\"cases\":[" + golden + "]}");
        List<String> lines = new ArrayList<>();
        CaseFolder.check(folder, lines::add);
        assertThat(lines)
                .containsExactly(
                        "data.csv: data of only.json",
                        "only.json: 0 passed, 1 failed",
                        "  failed: case 1: line 3, column (a): (many) is no number.",
                        "0 passed, 1 failed");
    }
}
