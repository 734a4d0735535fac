package io.github.parindex.core.rule;

import io.github.parindex.core.rule.StaircaseProperties.Task;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The laws of staircases, on draws that are always the same. */
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
final class DrawnOnceCases {

    private final StaircaseProperties laws = new StaircaseProperties();

    @Provide
    Arbitrary<Task> alone() {
        return laws.alone();
    }

    @Provide
    Arbitrary<Task> amongPeers() {
        return laws.amongPeers();
    }

    @Provide
    Arbitrary<Task> composed() {
        return laws.composed();
    }

    @Provide
    Arbitrary<Task> limitedAnswers() {
        return laws.limitedAnswers();
    }

    @Provide
    Arbitrary<Task> moved() {
        return laws.moved();
    }

    @Property(seed = "1")
    void noCheaperChangeBringsAsMuch(@ForAll("alone") Task task) {
        laws.noCheaperChangeBringsAsMuch(task);
    }

    @Property(seed = "1")
    void norAmongPeers(@ForAll("amongPeers") Task task) {
        laws.noCheaperChangeBringsAsMuchAmongPeersThatStay(task);
    }

    @Property(seed = "1")
    void norInAWholeOfParts(@ForAll("composed") Task task) {
        laws.noCheaperChangeBringsAsMuchInAWholeOfParts(task);
    }

    @Property(seed = "1")
    void norWhereMovesAreLimited(@ForAll("limitedAnswers") Task task) {
        laws.noCheaperMovesBringAsMuchWhereMovesAreLimited(task);
    }

    @Property(seed = "1")
    void stairsRise(@ForAll("alone") Task task) {
        laws.everyStairIsDearerAndBetterThanTheOneBelow(task);
    }

    @Property(seed = "1")
    void aLimitIsSaid(@ForAll("moved") Task task, @ForAll @LongRange(max = 40) long limit) {
        laws.aLimitKeepsTheFirstStairsOfANumberAndSaysWhereThereWereMore(task, limit);
    }

    @Property(seed = "1")
    void observationsLeadToObservations(@ForAll("moved") Task task) {
        laws.whatCanBeObservedLeadsToWhatCanBeObserved(task);
    }

    @Example
    void singleStaircases() {
        laws.whatTheBestAnswerDoesNotTakeMovesToTheNext();
        laws.aMillionFaultsAreCountedByHalving();
        laws.aNumberOfCasesStaysANumber();
        laws.pointsOfOthersMoveOnlyByAStatedStep();
        laws.whatWasNotObservedCannotChange();
    }
}
