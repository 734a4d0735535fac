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
                "roc | 'ranks':[1,2] | 'ties':'the first takes all' | unsupported options.ties: \"the first takes all\".",
                "rankExponent | 'ranks':[1,2] | | options has no (p).",
                "budgetAllocation | 'experts':[[1,2]] | 'aggregation':'mode' | unsupported options.aggregation: \"mode\".",
                "budgetAllocation | 'experts':[[1,2]] | 'sd':'population' | unsupported options.sd: \"population\".",
                "swara | 's':[0,1] | 'order':'any' | unsupported options.order: \"any\".",
                "roc | 'ranks':[1,2],'names':['a'] | | input.names has 1 names for 2.",
                "entropy | ROWS | 'polarity':'reversed' | unsupported options.polarity: \"reversed\".",
                "entropy | ROWS | 'zeroLogZero':1 | unsupported options.zeroLogZero: 1.",
                "critic | ROWS | 'scaling':'none' | unsupported options.scaling: \"none\".",
                "critic | ROWS | 'correlation':'distance' | unsupported options.correlation: \"distance\".",
                "stdev | ROWS | 'ddof':2 | unsupported options.ddof: 2.",
                "variance | ROWS | 'scaling':'none' | unsupported options.scaling: \"none\".",
                "lopcow | ROWS | 'ddof':0 | unsupported options.ddof: 0.",
                "ahp | 'upper':[2] | 'layout':'columns' | unsupported options.layout: \"columns\".",
                "ahpHierarchy | 'criteria':'x','alternatives':{} | | there is no case (x) in the file.",
                "ahpHierarchy | 'criteria':'x','alternatives':{} | 'priorities':'guess' |"
                        + " unsupported options.priorities: \"guess\".",
                "ahpIncomplete | 'names':['a','b'],'known':[{'i':0,'j':2,'value':1}] | |"
                        + " input.known counts from 0 to 1, not (2).",
                "ahpGroup | 'upper':[] | | input.upper has no expert.",
                "minMax | 'columns':{'a':[1,2],'b':[1]} | | input.columns are of different lengths.",
                "minMax | 'columns':{'a':[1,2]},'polarity':[1,1] | | polarity has 2 entries for 1 columns.",
                "minMax | 'columns':{'a':[1,2]},'polarity':{'a':1,'b':1} | | unsupported input.polarity: b.",
                "minMax | 'columns':{'a':[1,2]},'polarity':[0] | | A direction is 1 or -1, not (0)."
                        + " Maybe 1 where more is better.",
                "minMax | 'rows':[[1,2],[3]] | | input.rows has a row of 1 numbers for 2 columns.",
                "minMax | 'rows':[[1],[3]],'units':['a'] | | input has 2 rows for 1 units.",
                "minMax | 'rows':[[1,2]],'names':['a','a'] | | input.names names one twice.",
                "minMax | 'rows':[[1e400]] | | input.rows[0] is out of the range of a double: 1E+400.",
                "minMax | 'dataset':'../x.csv' | | there is no data file (../x.csv) in the folder.",
                "goalposts | ROWS | 'goalposts':[[1,2],[3]] | unsupported options.goalposts: [[1,2],[3]].",
                "goalposts | ROWS | | options has no (goalposts).",
                "goalposts | ROWS | 'goalposts':[[1,2],[3,4]],'clip':'yes' | unsupported options.clip: \"yes\".",
                "distanceToTarget | ROWS | 'target':[9,9],'cap':2 | unsupported options.cap: 2.",
                "zScore | ROWS | | options has no (ddof).",
                "rank | ROWS | 'ties':'lottery' | unsupported options.ties: \"lottery\".",
                "rank | ROWS | 'best':'lowest' | unsupported options.best: \"lowest\".",
                "distanceToReference | ROWS | 'form':'log' | unsupported options.form: \"log\".",
                "distanceToReference | ROWS | 'reference':'median','form':'ratio' |"
                        + " unsupported options.reference: \"median\".",
                "categorical | ROWS | 'quantileType':10 | unsupported options.quantileType: 10.",
                "normalisationTable | ROWS | | input names one column, not 2.",
                "normalisationTable | 'rows':[[1]] | 'rank':'lowest first' | unsupported options.rank: \"lowest first\".",
                "cyclical | 'rows':[] | | input has no series.",
                "power | ROWS | | options has no (p).",
                "mpi | ROWS | 'sign':2 | unsupported options.sign: 2.",
                "arithmetic | ROWS | 'weights':'ignored' | unsupported options.weights: \"ignored\".",
                "arithmetic | ROWS | 'missing':'as zero' | unsupported options.missing: \"as zero\".",
                "arithmetic | ROWS | 'missing':'propagate null','threshold':0.5 | unsupported options.threshold: 0.5.",
                "arithmetic | ROWS | 'normalisation':'softmax' | unknown normalisation (softmax).",
                "arithmetic | ROWS,'weights':{'column 1':1} | | input.weights has no (column 2).",
                "topsis | ROWS | 'normalisation':'sum' | unsupported options.normalisation: \"sum\".",
                "promethee2 | ROWS | 'preference':'gaussian' | unsupported options.preference: \"gaussian\".",
                "promethee2 | ROWS | 'preference':'linear' | options has no (p).",
                "socialChoice | ROWS | 'ties':'min; by name' | unsupported options.ties: \"min; by name\".",
                "likertItem | 'responses':[1] | 'topBox':[2],'bottomBox':[1] | options has no (scalePoints).",
                "stratifiedProportion | 'satisfied':[1],'n':[1,2],'population':[3] | |"
                        + " input.groups, satisfied, n and population are of different lengths.",
                "winsoriseByCount | 'x':[1] | 'rule':'cut' | unsupported options.rule: \"cut\".",
                "cronbachAlpha | ROWS,'standardise':1 | | unsupported input.standardise: 1.",
                "pca | ROWS | 'retention':'enough' | unsupported options.retention: \"enough\".",
                "benefitOfTheDoubt | ROWS | 'shareBounds':[0.1] | unsupported options.shareBounds: [0.1].",
                "leaveOneOut | 'normalised':[[1,2]] | 'ties':'none' | unsupported options.ties: \"none\".",
                "factorialSensitivity | ROWS | 'factors':['weights'] | unsupported options.factors: [\"weights\"].",
                "factorialSensitivity | ROWS | 'factors':['weights','normalisation','aggregation'],'levels':[] |"
                        + " unsupported options.levels: [].",
                "criterionTree | 'nodes':[] | | a tree has one root, not 0.",
                "criterionTree | 'nodes':[{'id':'r'},{'id':'r'}] | | the node (r) occurs twice.",
                "criterionTree | 'nodes':[{'id':'r'},{'id':'s','parent':'t'}] | | 1 nodes hang below no root.",
                "criterionTree | 'nodes':[{'id':'r'},{'id':'s','parent':'r'}],'leafOrder':['r'],'rows':[[1]] | |"
                        + " input.leafOrder names [r], and the leaves of the tree are [s].",
                "criterionTree | 'nodes':[{'id':'r'},{'id':'s','parent':'r'}],'leafOrder':['s'],'rows':[[1]] |"
                        + " 'aggregation':'sum of squares' | unknown aggregation (sum of squares).",
            })
    void whatNobodyUnderstandsFails(String method, String input, String options, String reason) throws IOException {
        assertThat(failure(method, input.replace("ROWS", ROWS), options == null ? "" : options))
                .isEqualTo("  failed: case 1: " + reason);
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
