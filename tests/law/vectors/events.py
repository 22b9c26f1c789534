"""The periods the law gives: event -> (count, unit, direction, rolls over, open reading, basis)."""

F, B = "forward", "backward"

EVENTS = {
    "filing.decision": (
        7, "day", F, True, False, "民事诉讼法(2023修正)第126条;民事诉讼法(2023修正)第85条"),
    "filing.decision.afterSupplement": (
        7, "day", F, True, False, "民事诉讼法(2023修正)第126条;民诉法解释(2022修正)第126条"),
    "filing.complaintCopyToDefendant": (
        5, "day", F, True, False, "民事诉讼法(2023修正)第128条"),
    "filing.panelNotice": (
        3, "day", F, True, False, "民事诉讼法(2023修正)第131条"),
    "answer.defendant": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第128条;民事诉讼法(2023修正)第85条"),
    "answer.defendant.foreign": (
        30, "day", F, True, False, "民事诉讼法(2023修正)第285条"),
    "jurisdictionObjection": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第130条"),
    "answerCopyToPlaintiff": (
        5, "day", F, True, False, "民事诉讼法(2023修正)第128条"),
    "appeal.judgment": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第171条;民事诉讼法(2023修正)第85条"),
    "appeal.ruling": (
        10, "day", F, True, False, "民事诉讼法(2023修正)第171条;民事诉讼法(2023修正)第85条"),
    "appeal.judgment.plaintiff": (
        15, "day", F, True, False, "民诉法解释(2022修正)第244条"),
    "appeal.judgment.defendant": (
        15, "day", F, True, False, "民诉法解释(2022修正)第244条"),
    "appeal.judgment.foreignParty": (
        30, "day", F, True, False, "民事诉讼法(2023修正)第286条"),
    "appeal.copyToOtherParty": (
        5, "day", F, True, False, "民事诉讼法(2023修正)第174条"),
    "appeal.feeNotice": (
        7, "day", F, True, False, "诉讼费用交纳办法第22条第2款"),
    "fee.prepay": (
        7, "day", F, True, False, "诉讼费用交纳办法第22条第1款"),
    "fee.counterclaim": (
        7, "day", F, True, False, "诉讼费用交纳办法第22条第1款"),
    "fee.supplement.summaryToOrdinary": (
        7, "day", F, True, False, "民诉法解释(2022修正)第199条"),
    "fee.refundAfterEffect": (
        15, "day", F, True, False, "诉讼费用交纳办法第53条"),
    "fee.reviewByPresident": (
        15, "day", F, True, False, "诉讼费用交纳办法第43条"),
    "service.announcement": (
        30, "day", F, True, False, "民事诉讼法(2023修正)第95条"),
    "service.announcement.answer": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第95、128条"),
    "service.announcement.foreign": (
        60, "day", F, True, False, "民事诉讼法(2023修正)第283条"),
    "service.commissioned": (
        10, "day", F, True, False, "民诉法解释(2022修正)第134条第2款"),
    "evidence.ordinary.minimum": (
        15, "day", F, True, False, "民诉法解释(2022修正)第99条"),
    "evidence.smallClaims.usualMaximum": (
        7, "day", F, True, False, "民诉法解释(2022修正)第275条"),
    "evidence.secondInstance.minimum": (
        10, "day", F, True, False, "民诉法解释(2022修正)第99条"),
    "evidence.afterAnnouncement": (
        15, "day", F, True, False, "民事证据规定第55条(五)"),
    "hearing.notice": (
        3, "day", B, False, True, "民事诉讼法(2023修正)第139条"),
    "hearing.recordReview": (
        5, "day", F, True, False, "民事诉讼法(2023修正)第150条"),
    "judgment.sendAfterImmediatePronouncement": (
        10, "day", F, True, False, "民事诉讼法(2023修正)第151条"),
    "recusal.decision": (
        3, "day", F, True, False, "民事诉讼法(2023修正)第50条"),
    "trialLimit.summary": (
        3, "month", F, True, False, "民事诉讼法(2023修正)第164条;审限规定(2000)第8条(立案次日起算)"),
    "trialLimit.summary.extended": (
        4, "month", F, True, False, "民事诉讼法(2023修正)第164条;民诉法解释(2022修正)第258条"),
    "trialLimit.smallClaims": (
        2, "month", F, True, False, "民事诉讼法(2023修正)第168条"),
    "trialLimit.smallClaims.extended": (
        3, "month", F, True, False, "民事诉讼法(2023修正)第168条"),
    "trialLimit.ordinary": (
        6, "month", F, True, False, "民事诉讼法(2023修正)第152条;民法典第202条"),
    "trialLimit.ordinary.extended": (
        12, "month", F, False, False, "民事诉讼法(2023修正)第152条"),
    "trialLimit.ordinary.excluded": (
        6, "month", F, True, False, "民事诉讼法(2023修正)第152条;民诉法解释(2022修正)第243条"),
    "trialLimit.secondInstance.judgment": (
        3, "month", F, True, False, "民事诉讼法(2023修正)第183条"),
    "trialLimit.secondInstance.ruling": (
        30, "day", F, True, False, "民事诉讼法(2023修正)第183条"),
    "trialLimit.special": (
        30, "day", F, True, False, "民事诉讼法(2023修正)第187条"),
    "paymentOrder.acceptNotice": (
        5, "day", F, True, False, "民事诉讼法(2023修正)第226条"),
    "paymentOrder.issue": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第227条"),
    "paymentOrder.debtorObjection": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第227条"),
    "preservation.ruling": (
        5, "day", F, True, False, "财产保全规定(2020修正)第4条"),
    "preservation.executionStart": (
        5, "day", F, True, False, "财产保全规定(2020修正)第4条"),
    "preservation.preLitigation.sue": (
        30, "day", F, True, False, "民事诉讼法(2023修正)第104条"),
    "preservation.reconsideration": (
        5, "day", F, True, False, "财产保全规定(2020修正)第25条"),
    "preservation.reconsideration.review": (
        10, "day", F, True, False, "财产保全规定(2020修正)第25条"),
    "preservation.beforeEnforcement.apply": (
        5, "day", F, True, False, "民诉法解释(2022修正)第163条"),
    "freeze.bankDeposit": (
        1, "year", F, False, False, "民诉法解释(2022修正)第485条"),
    "freeze.renewalApplication": (
        7, "day", B, False, False, "财产保全规定(2020修正)第18条"),
    "seizure.movable": (
        2, "year", F, False, False, "民诉法解释(2022修正)第485条"),
    "seizure.immovable": (
        3, "year", F, False, False, "民诉法解释(2022修正)第485条"),
    "enforcement.application": (
        2, "year", F, True, False, "民事诉讼法(2023修正)第250条;民法典第203条"),
    "enforcement.application.noPerformanceDate": (
        2, "year", F, True, False, "民事诉讼法(2023修正)第250条;民法典第202条"),
    "enforcement.application.instalments": (
        2, "year", F, True, False, "民事诉讼法(2023修正)第250条"),
    "enforcement.notice": (
        10, "day", F, True, False, "民诉法解释(2022修正)第480条"),
    "enforcement.objection.review": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第236条"),
    "enforcement.objection.reconsideration": (
        10, "day", F, True, False, "民事诉讼法(2023修正)第236条"),
    "enforcement.thirdParty.suit": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第238条"),
    "enforcement.clueVerification": (
        7, "day", F, True, False, "财产调查规定(2020修正)第2条"),
    "enforcement.closeLimit": (
        6, "month", F, True, False, "审限规定(2000)第5条"),
    "retrial.petition": (
        6, "month", F, True, False, "民事诉讼法(2023修正)第216条;民诉法解释(2022修正)第127条(不变期间)"),
    "retrial.review": (
        3, "month", F, True, False, "民事诉讼法(2023修正)第215条"),
    "mediation.judicialConfirmation": (
        30, "day", F, True, False, "民事诉讼法(2023修正)第205条"),
    "mediation.judicialConfirmation.acceptDecision": (
        3, "day", F, True, False, "司法确认程序若干规定(2011)第4条"),
    "mediation.preLitigation": (
        30, "day", F, True, False, "在线调解规则第24条;特邀调解规定第27条"),
    "mediation.postFiling.ordinary": (
        15, "day", F, True, False, "在线调解规则第24条"),
    "mediation.postFiling.summary": (
        7, "day", F, True, False, "在线调解规则第24条"),
    "mediation.courtAppointsMediator": (
        3, "workday", F, False, False, "在线调解规则第10条第3款"),
    "mediation.partiesChooseMediator": (
        2, "workday", F, False, False, "在线调解规则第10条第2款"),
    "mediation.mediatorAccepts": (
        3, "workday", F, False, False, "在线调解规则第12条"),
    "crossRegionFiling.mailOriginals": (
        2, "workday", F, False, False, "跨域立案实践:协作法院两个工作日内以法院专递寄送管辖法院(桦甸法院2019)"),
    "online.defendantVerifyIdentity": (
        3, "day", F, True, False, "在线诉讼规则第10条"),
    "service.electronic.appeal": (
        15, "day", F, True, False, "民事诉讼法(2023修正)第90、171条;民诉法解释(2022修正)第135条"),
    "extension.forceMajeure": (
        10, "day", F, True, False, "民事诉讼法(2023修正)第86条"),
    "auction.first.movable.earliestStart": (
        15, "day", F, False, True, "网络司法拍卖规定第12条"),
    "auction.first.immovable.earliestStart": (
        30, "day", F, False, True, "网络司法拍卖规定第12条"),
    "auction.second.movable.earliestStart": (
        7, "day", F, False, True, "网络司法拍卖规定第26条"),
    "auction.second.immovable.earliestStart": (
        15, "day", F, False, True, "网络司法拍卖规定第26条"),
    "auction.reAuction.within": (
        30, "day", F, False, True, "网络司法拍卖规定第26条"),
    "auction.notifyPartiesBeforeNotice": (
        3, "day", B, False, False, "网络司法拍卖规定第16条"),
    "auction.notifyByPublication": (
        5, "day", F, False, False, "网络司法拍卖规定第16条"),
}
