package io.github.parindex.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faulty files and cases fail by name, with the reason, and keep nothing else from running. */
final class CaseFolderTest {

    private static final String PROGRESS = "code,total_received,total_on_time,ratio_percent,score,max_score\n";
    private static final String LIST =
            "group_code,group_max,indicator_id,max_score,rule_type,full_score_threshold_percent\n";

    @TempDir
    private Path folder;

    private List<String> check() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean passed = CaseFolder.check(folder, lines::add);
        assertThat(passed).isEqualTo(lines.get(lines.size() - 1).endsWith(" 0 failed") && lines.size() == 2);
        return lines;
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The reason why the only case fails; written with ' for ". */
    private String failure(String golden) throws IOException {
        file("only.json", ("{'schema':'mcda-golden/1','cases':[" + golden + "]}").replace('\'', '"'));
        List<String> lines = check();
        assertThat(lines).hasSize(3).startsWith("only.json: 0 passed, 1 failed").endsWith("0 passed, 1 failed");
        return lines.get(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'cases':[] | not JSON: Unexpected end-of-input: expected close marker for Object",
                "{'schema':'mcda-golden/1','schema':'mcda-golden/1'} | not JSON: Duplicate field ",
                "{} {} | not JSON: Trailing token (of type START_OBJECT)",
                "{'schema':'mcda-golden/2','cases':[{}]} | unknown kind: its schema is not mcda-golden/1.",
                "[1,2] | unknown kind: its schema is not mcda-golden/1.",
                "{'schema':'mcda-golden/1','cases':[]} | has no cases.",
                "{'schema':'mcda-golden/1'} | has no cases.",
                "'' | unknown kind: its schema is not mcda-golden/1.",
            })
    void aFaultyJsonFileFails(String json, String reason) throws IOException {
        file("a.json", json.replace('\'', '"'));
        assertThat(check())
                .hasSize(3)
                .startsWith("a.json: 0 passed, 1 failed")
                .endsWith("0 passed, 1 failed")
                .element(1)
                .asString()
                .startsWith("  failed: file: " + reason);
    }

    @Test
    void anEmptyFileFails() throws IOException {
        file("a.json", "");
        file("b.csv", "");
        file("c.csv", PROGRESS);
        assertThat(check())
                .containsExactly(
                        "a.json: 0 passed, 1 failed",
                        "  failed: file: unknown kind: its schema is not mcda-golden/1.",
                        "b.csv: 0 passed, 1 failed",
                        "  failed: file: is empty.",
                        "c.csv: 0 passed, 1 failed",
                        "  failed: file: has a header and no rows.",
                        "0 passed, 3 failed");
    }

    @Test
    void anotherEncodingFails() throws IOException {
        Files.write(folder.resolve("a.csv"), (PROGRESS + "Xã,1,1,100,20,20\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check()).contains("  failed: file: not a text in UTF-8.", "0 passed, 1 failed");
    }

    @Test
    void anOpenQuoteFails() throws IOException {
        file("a.csv", PROGRESS + "\"A,1,1,100,20,20\n");
        assertThat(check()).hasSize(3).contains("0 passed, 1 failed").anyMatch(line -> line.contains("A"));
    }

    @Test
    void unknownColumnsFailUnlessACaseNamesTheFile() throws IOException {
        file("a.csv", "unit,area\nA,1\n");
        assertThat(check())
                .contains("  failed: file: unknown kind: no layout has the columns [unit, area],"
                        + " and no JSON case names it.");
        file("b.json", "{\"schema\":\"mcda-golden/1\",\"cases\":[{\"method\":\"x\",\"dataset\":\"a.csv\"}]}");
        assertThat(check())
                .containsExactly(
                        "a.csv: data of b.json",
                        "b.json: 0 passed, 1 failed",
                        "  failed: case 1: unknown method (x).",
                        "0 passed, 1 failed");
    }

    @Test
    void aFaultyRowFailsAlone() throws IOException {
        file(
                "rows.csv",
                PROGRESS
                        + "A,8,6,75,15,20\n"
                        + "B,8,6,75\n"
                        + "\n"
                        + "C,8,6,75,\"15,00\",20\n"
                        + "D,8,six,75,15,20\n"
                        + "E,-8,6,75,15,20\n"
                        + "F,0,0,,,20\n"
                        + "G,0,0,0,0,20\n"
                        + "H,8,,75,15,20\n");
        assertThat(check())
                .containsExactly(
                        "rows.csv: 2 passed, 6 failed",
                        "  failed: line 3 B: has 4 cells under 6 columns.",
                        "  failed: line 5 C: column (score): Not a decimal number: (15,00)."
                                + " Maybe write it like 94.87 or 85%.",
                        "  failed: line 6 D: column (total_on_time): Not a decimal number: (six)."
                                + " Maybe write it like 94.87 or 85%.",
                        "  failed: line 7 E: A ratio needs a denominator of 0 or more, not (-8) as in (6/-8).",
                        "  failed: line 9 G: ratio_percent expected 0, actual no score;"
                                + " score expected 0, actual no score",
                        "  failed: line 10 H: column (total_on_time): Not a decimal number: ()."
                                + " Maybe write it like 94.87 or 85%.",
                        "2 passed, 6 failed");
    }

    @Test
    void aMissingColumnFailsEveryRow() throws IOException {
        file("rows.csv", "total_received,total_on_time,ratio_percent,max_score\n4,3,75,20\n4,1,25,20\n");
        assertThat(check())
                .containsExactly(
                        "rows.csv: 0 passed, 2 failed",
                        "  failed: line 2: there is no column (score) among"
                                + " [total_received, total_on_time, ratio_percent, max_score].",
                        "  failed: line 3: there is no column (score) among"
                                + " [total_received, total_on_time, ratio_percent, max_score].",
                        "0 passed, 2 failed");
    }

    @Test
    void satisfactionIsFullWithoutPetitionsAndZeroWithoutDossiers() throws IOException {
        String header = "satisfied_dossiers,dossiers,receiving_score,petitions_on_time,petitions_satisfied,petitions,"
                + "on_time_score,handling_score,total_score,max_score\n";
        file("one.csv", header + "0,0,0,0,0,0,6,6,12,18\n9,10,6,1,2,3,2,4,12,18\n7,9,5.19,1,2,3,2,4,11.18,18\n");
        assertThat(check())
                .containsExactly(
                        "one.csv: 2 passed, 1 failed",
                        "  failed: line 4: total_score expected 11.18, actual 11.19",
                        "2 passed, 1 failed");
    }

    @Test
    void anIndicatorListIsCheckedByGroupAndInAll() throws IOException {
        file(
                "list.csv",
                LIST
                        + "A,5,a1,3,RATIO_LINEAR,100\n"
                        + "A,5,a2,2,RATIO_TO_THRESHOLD,80\n"
                        + "B,4,b1,4,RATIO_LINEAR,90\n"
                        + "C,4,c1,3,RATIO_LINEAR_FULL_IF_EMPTY,100\n"
                        + "D,1,d1,1,TRACKING_ONLY,\n"
                        + "E,1,d1,1,SQUARED,100\n");
        assertThat(check())
                .containsExactly(
                        "list.csv: 1 passed, 5 failed",
                        "  failed: group B: line 4: full_score_threshold_percent (90) does not fit the rule_type"
                                + " (RATIO_LINEAR).",
                        "  failed: group C: group_max expected [4], actual [3]",
                        "  failed: group D: line 6: max_score expected 1, actual 0",
                        "  failed: group E: line 7: unknown rule_type (SQUARED).",
                        "  failed: total: indicators expected 23, actual 6; different indicators expected 6, actual 5;"
                                + " points expected 100, actual 14",
                        "1 passed, 5 failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 | case 1: case is an object, not 1.",
                "{} | case 1: case has no (method).",
                "{'id':'q','method':3} | case (q): case.method is a text, not 3.",
                "{'method':'ranking'} | case 1: case has no (input).",
                "{'method':'ranking','input':{'x':[1]}} | case 1: case has no (expected).",
                "{'method':'ranking','input':{},'expected':{}} | case 1: input has no (x).",
                "{'method':'ranking','input':{'x':[1]},'expected':{}}" + " | case 1: expected {}, actual values of",
                "{'method':'ranking','input':{'x':[1]},'expected':{'min':[1]},'extra':1}"
                        + " | case 1: unsupported case: extra.",
                "{'method':'ranking','input':{'x':[1],'w':[1]},'expected':{'min':[1]}}"
                        + " | case 1: unsupported input: w.",
                "{'method':'ranking','input':{'x':['1']},'expected':{'min':[1]}}"
                        + " | case 1: input.x[0] is a number, not \"1\".",
                "{'method':'ranking','input':{'x':[1e999999999]},'expected':{'min':[1]}}"
                        + " | case 1: input.x[0] is in the range of a double, not 1E+999999999.",
                "{'method':'ranking','input':{'x':7},'expected':{'min':[1]}} | case 1: input.x is a list, not 7.",
                "{'method':'ranking','input':{'x':[1]},'expected':{'first':[1]}}"
                        + " | case 1: first expected [1], actual not computed",
                "{'method':'ranking','input':{'x':[1]},'expected':{'min':['1']}}"
                        + " | case 1: min[0] expected \"1\", actual 1",
                "{'method':'ranking','input':{'x':[null]},'expected':{'min':[1]}}"
                        + " | case 1: min[0] expected 1, actual null",
                "{'method':'ranking','input':{'x':[1]},'expected':{'min':[null]}}"
                        + " | case 1: min[0] expected null, actual 1",
                "{'method':'ranking','input':{'x':[1]},'expected':{'min':[1]},'tol':{'abs':-1}}"
                        + " | case 1: a tolerance is 0 or more, not (-1.0) and (0.0) and (0.0).",
                "{'method':'ranking','input':{'x':[1]},'expected':{'min':[1]},'tol':{'ulp':1}}"
                        + " | case 1: unsupported case.tol: ulp.",
            })
    void aFaultyCaseFails(String golden, String reason) throws IOException {
        assertThat(failure(golden)).startsWith("  failed: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'stable':true | unsupported options: stable.",
                "'descending':'yes' | options.descending is true or false, not \"yes\".",
                "'missing':'last' | unsupported options: missing.",
                "'roundBeforeRanking':2 | options.roundBeforeRanking is an object, not 2.",
                "'roundBeforeRanking':{} | options.roundBeforeRanking has no (decimals).",
                "'roundBeforeRanking':{'decimals':2.5}"
                        + " | options.roundBeforeRanking.decimals is a whole number, not 2.5.",
                "'roundBeforeRanking':{'decimals':99} | A rounding keeps 0 to 18 places, not (99).",
                "'roundBeforeRanking':{'decimals':2,'mode':'half up'}"
                        + " | unsupported options.roundBeforeRanking.mode: \"half up\".",
                "'roundBeforeRanking':{'decimals':2,'mode':'SIDEWAYS'}"
                        + " | unsupported options.roundBeforeRanking.mode: \"SIDEWAYS\".",
                "'roundBeforeRanking':{'decimals':2,'digits':3} | unsupported options.roundBeforeRanking: digits.",
            })
    void anOptionNobodyUnderstandsFails(String option, String reason) throws IOException {
        assertThat(failure("{'method':'ranking','input':{'x':[1]},'options':{" + option + "},'expected':{'min':[1]}}"))
                .isEqualTo("  failed: case 1: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[[1],[2]] | {'keys':[]} | unsupported options.keys: [].",
                "[[1],[2]] | {} | options has no (keys).",
                "[[1],[2]] | {'keys':[{'column':1}]} | options.keys.column is from 0 to 0, not 1.",
                "[[1],[2]] | {'keys':[{'column':0,'order':'up'}]} | unsupported options.keys.order: \"up\".",
                "[[1],[2]] | {'keys':[{'column':0,'weight':1}]} | unsupported options.keys: weight.",
                "[[1],[2]] | {'keys':[{'column':0}],'remainingTies':'lottery'}"
                        + " | unsupported options.remainingTies: \"lottery\".",
                "[[1]] | {'keys':[{'column':0}]} | input has not one row of one length for each of [a, b].",
                "[[1],[2,3]] | {'keys':[{'column':0}]} | input has not one row of one length for each of [a, b].",
                "[[1],[null]] | {'keys':[{'column':0}]}" + " | input.rows[1] is a number, not null.",
            })
    void aFaultyTieBreakChainFails(String rows, String options, String reason) throws IOException {
        String golden = "{'method':'tieBreakChain','input':{'units':['a','b'],'rows':" + rows + "},'options':" + options
                + ",'expected':{'ranks':[2,1]}}";
        assertThat(failure(golden)).isEqualTo("  failed: case 1: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'id':'y','parent':'r','maxPoints':2} | 'x','y' | [1,3] |"
                        + " Criterion (n2): The stated points lie within 0 and 2, not (3).",
                "{'id':'y','parent':'r','maxPoints':2} | 'x','y' | [1] | a row has 1 numbers for [x, y].",
                "{'id':'y','parent':'r','maxPoints':2} | 'x' | [1] | input.leafOrder names [x], and the leaves of the"
                        + " tree are [x, y].",
                "{'id':'y','parent':'r','maxPoints':2} | 'x','x' | [1,1] |"
                        + " input.leafOrder names [x, x], and the leaves of the tree are [x, y].",
                "{'id':'y','parent':'r','maxPoints':2} | 'x','r' | [1,1] | input.leafOrder names [x, r], and the"
                        + " leaves of the tree are [x, y].",
                "{'id':'y','parent':'r','maxPoints':2} | 'x','z' | [1,1] | input.leafOrder names [x, z], and the"
                        + " leaves of the tree are [x, y].",
                "{'id':'y','parent':'r','maxPoints':-2} | 'x','y' | [1,1] | The maximum is above 0 points, not (-2).",
                "{'id':'y','parent':'r'} | 'x','y' | [1,1] | the leaf (y) has no maxPoints.",
                "{'id':'y','parent':'y','maxPoints':2} | 'x','y' | [1,1] | no root is above [y].",
                "{'id':'y','parent':'q','maxPoints':2} | 'x','y' | [1,1] | a tree has one root, not 2.",
                "{'id':'y','parent':null,'maxPoints':2} | 'x','y' | [1,1] | a tree has one root, not 2.",
                "{'id':'x','parent':'r','maxPoints':2} | 'x','y' | [1,1] | the node (x) occurs twice.",
                "{'id':'y','parent':'r','maxPoints':2,'agg':'min'} | 'x','y' | [1,1] | unsupported input.nodes: agg.",
                "{'id':'y','parent':'r','maxPoints':'2'} | 'x','y' | [1,1] | maxPoints is a number, not \"2\".",
            })
    void aFaultyTreeFails(String node, String leaves, String row, String reason) throws IOException {
        assertThat(failure(tree(node, leaves, row, ""))).isEqualTo("  failed: case 1: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'index':'share' | unsupported options: index.",
                "'ties':'lottery' | unsupported options.ties: \"lottery\".",
                "'missing':'zero' | unsupported options: missing.",
            })
    void anOptionOfATreeNobodyUnderstandsFails(String option, String reason) throws IOException {
        assertThat(failure(tree("{'id':'y','parent':'r','maxPoints':2}", "'x','y'", "[1,1]", option)))
                .isEqualTo("  failed: case 1: " + reason);
    }

    private static String tree(String node, String leaves, String row, String option) {
        return "{'method':'pointsTree','input':{'nodes':[{'id':'r','parent':null},"
                + "{'id':'x','parent':'r','maxPoints':1}," + node + "],'leafOrder':[" + leaves
                + "],'units':['u'],'rows':[" + row + "]},'options':{" + option
                + "},'expected':{'maxPoints':{'r':3},'rankMin':{'u':1}}}";
    }

    @Test
    void numbersBesideCasesAreDataAndOtherTablesAreNot() throws IOException {
        file("a.json", "{\"schema\":\"mcda-golden/1\",\"cases\":[]}");
        file("b.csv", "unit,area,share\nA,1.5,\nB,-2e-3,7\n");
        file("c.csv", "unit,area\nA,wide\n");
        file("d.csv", "unit,area\n");
        assertThat(check())
                .containsExactly(
                        "a.json: 0 passed, 1 failed",
                        "  failed: file: has no cases.",
                        "b.csv: data that no case names",
                        "c.csv: 0 passed, 1 failed",
                        "  failed: file: unknown kind: no layout has the columns [unit, area], and no JSON case"
                                + " names it.",
                        "d.csv: 0 passed, 1 failed",
                        "  failed: file: unknown kind: no layout has the columns [unit, area], and no JSON case"
                                + " names it.",
                        "0 passed, 3 failed");
    }
}
