package io.github.parindex.core.indicator;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Framework.Node;
import io.github.parindex.core.indicator.Framework.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkCases {

    private static Node node(String code, String... parts) {
        List<Part> all = List.of(parts).stream().map(part -> new Part(part, 1)).toList();
        return new Node(code, Title.of(code), Direction.HIGHER_IS_BETTER, all);
    }

    private static List<Indicator> indicators(String... codes) {
        return List.of(codes).stream().map(Indicator::of).toList();
    }

    @Test
    void indicatorsMayStandAtAnyLevelAndNodesBePartOfSeveral() {
        Framework framework = Framework.of(
                indicators("a", "b", "c"),
                List.of(node("index", "x", "c"), node("x", "a", "b"), node("second", "x", "index")));
        assertThat(framework.roots()).containsExactly("second");
        assertThat(framework.top().code()).isEqualTo("second");
        assertThat(framework.level("a")).isEqualTo(1);
        assertThat(framework.level("index")).isEqualTo(3);
        assertThat(framework.upwards()).extracting(Node::code).containsExactly("x", "index", "second");
        assertThat(framework.indicatorsBelow("x")).extracting(Indicator::code).containsExactly("a", "b");
        assertThat(framework.indicatorsBelow("second"))
                .extracting(Indicator::code)
                .containsExactly("a", "b", "c");
        assertThat(framework.inBrief()).isEqualTo("second of 3 indicators in 4 levels");
        assertThat(framework).hasToString("second\n  x\n    a\n    b\n  index\n    x\n      a\n      b\n    c");
        assertThat(framework.without("x")).hasToString("second\n  index\n    c");
        assertThat(framework.without("c").with(Map.of("b", 2.0)))
                .hasToString("second\n  x\n    a\n    b × 2\n  index\n    x\n      a\n      b × 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework.without("a", "b", "c"))
                .withMessage("Without [a, b, c] nothing is left of the framework.");
        assertThatIllegalArgumentException().isThrownBy(() -> framework.without("d"));
    }

    @Test
    void aNodeReachedByManyWaysIsWalkedOnce() {
        List<Node> ladder = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ladder.add(node("n" + i, "m" + i, i == 59 ? "a" : "n" + (i + 1)));
            ladder.add(node("m" + i, i == 59 ? "a" : "n" + (i + 1)));
        }
        Framework framework = Framework.of(indicators("a"), ladder);
        assertThat(framework.level("n0")).isEqualTo(121);
        assertThat(framework.indicatorsBelow("n0")).hasSize(1);
    }

    @Test
    void aTreeThatIsTooDeepIsRefused() {
        List<Node> chain = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            chain.add(node("n" + i, i == 9_999 ? "a" : "n" + (i + 1)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(indicators("a"), chain))
                .withMessage("Node (n200) stands more than 200 levels below (n0).");
    }

    @Test
    void aTreeThatIsTooDeepIsRefusedInWhateverOrderItsNodesStand() {
        List<Node> chain = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            chain.add(node("n" + i, i == 0 ? "a" : "n" + (i - 1)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(indicators("a"), chain))
                .withMessage("Node (n200) has more than 200 levels below it.");
    }

    @Test
    void severalIndicesMayStandSideBySide() {
        Framework framework = Framework.of(indicators("a", "b"), List.of(node("first", "a"), node("other", "a", "b")));
        assertThat(framework.roots()).containsExactly("first", "other");
        assertThat(framework.top().code()).isEqualTo("first");
    }

    @Test
    void oneExpressionMakesATree() {
        Framework framework = Framework.of(group("index", group("x", "a", Indicator.of("b", "Second")), "c"));
        assertThat(framework.indicators()).extracting(Indicator::toString).containsExactly("a", "b Second", "c");
        assertThat(framework.node("index")).hasToString("index of [x, c]");
        assertThat(framework)
                .isEqualTo(Framework.of(group("index", group("x", "a", Indicator.of("b", "Second")), "c")));
        assertThat(framework)
                .hasSameHashCodeAs(Framework.of(group("index", group("x", "a", Indicator.of("b", "Second")), "c")));
        assertThat(framework).isNotEqualTo(Framework.flat("index", indicators("a")));
    }

    @Test
    void onlyWhatIsNamedStaysWithWhatIsBelowAndAbove() {
        Framework tree = Framework.of(group("index", group("a", "a1", "a2"), group("b", "b1", group("c", "c1"))));
        assertThat(tree.only("b")).hasToString("""
                        index
                          b
                            b1
                            c
                              c1""");
        assertThat(tree.only("a2", "c")).isEqualTo(tree.without("a1", "b1"));
        assertThat(tree.only("index")).isEqualTo(tree);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree.only("d"))
                .withMessageStartingWith("There is no node (d).");
    }

    @Test
    void weightsMayBeChangedByPart() {
        Framework framework = Framework.of(group("index", "a", "b")).with(Map.of("a", 3.0));
        assertThat(framework.top().weights().shares().byCode())
                .containsExactly(Map.entry("a", 0.75), Map.entry("b", 0.25));
        assertThat(framework.top()).hasToString("index of [a × 3.0, b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework.with(Map.of("c", 1.0)))
                .withMessage("There is no part [c] to weigh.");
    }

    @Test
    void whatDoesNotHoldTogetherIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(indicators("a"), List.of(node("x", "a", "y"))))
                .withMessage("There is no indicator or node (y).\nMaybe one of [a, x].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(indicators("a", "b"), List.of(node("x", "a"))))
                .withMessage("The indicator (b) is part of no node.\nMaybe leave it out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(indicators("a"), List.of(node("x", "a", "y"), node("y", "x"))))
                .withMessage("Node (x) is part of itself, by way of [x, y].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(indicators("a", "a"), List.of(node("x", "a"))))
                .withMessage("The indicator (a) occurs twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(indicators("a"), List.of(node("a", "a"))))
                .withMessage("The code (a) occurs twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(indicators(), List.of()))
                .withMessage("A framework has at least one node above its indicators.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node("x"))
                .withMessage("A node has a code and at least one part, not (x) and [].\nMaybe it is an indicator.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node("x", "a", "a"))
                .withMessage("Node (x) has the part (a) twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Part("a", Double.NaN))
                .withMessage("The weight of (a) is a finite number, not (NaN).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(group("index", "a")).node("b"))
                .withMessage("There is no node (b).\nMaybe one of [index].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(group("index", "a")).indicator("b"))
                .withMessage("There is no indicator (b).\nMaybe one of [a].");
    }
}
