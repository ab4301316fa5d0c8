namespace FactCheck.Extraction.Dates;

/// <summary>What a construction of the grammar says beyond the fields that its slots fill.</summary>
internal enum DateForm
{
    /// <summary>Nothing: the fields speak for themselves.</summary>
    Plain,

    /// <summary><c>3 ngày trước</c>: an amount of a unit before the reference.</summary>
    Ago,

    /// <summary><c>3 ngày nữa</c>: an amount of a unit after the reference.</summary>
    Ahead,

    /// <summary><c>in 3 days</c>: after the reference where the sentence looks forward, else a length of time.</summary>
    AheadIfForward,

    /// <summary><c>sau 3 ngày</c>: after the reference for who looks forward by choice, else a length of time.</summary>
    AheadIfAsked,

    /// <summary><c>3 ngày sau đó</c>: an amount of a unit after the date told of before.</summary>
    Later,

    /// <summary><c>3 ngày trước đó</c>: an amount of a unit before the date told of before.</summary>
    Earlier,

    /// <summary><c>3 ngày sau</c>: the same as <see cref="Later"/>, only where no word follows that it could count from.</summary>
    LaterAtPause,

    /// <summary><c>trong 3 ngày qua</c>: the stretch that ends at the reference.</summary>
    PastWindow,

    /// <summary><c>trong 3 ngày tới</c>: the stretch that begins behind the reference.</summary>
    ComingWindow,

    /// <summary><c>cuối tuần qua</c>: the Saturday and Sunday of the week that the shift names.</summary>
    Weekend,

    /// <summary><c>cuối tuần</c> alone: the coming weekend for who looks forward by choice, else any.</summary>
    WeekendIfAsked,

    /// <summary><c>mùng 3</c> alone: a day of the month for who looks forward by choice, else hardly one of which month.</summary>
    DayIfAsked,

    /// <summary><c>9 giờ 15 phút</c> alone: a time of the day for who looks forward by choice, else a length of time.</summary>
    TimeIfAsked,

    /// <summary><c>bây giờ</c>: the moment of publication for who looks forward by choice, else a word like any.</summary>
    NowIfAsked,

    /// <summary><c>now</c> where nothing else is said: the moment of publication.</summary>
    Now,

    /// <summary><c>les 3, 5 et 7 mai</c>: a day only where a list goes on that names its month.</summary>
    ListStart,

    /// <summary><c>cùng ngày</c>: the day told of before.</summary>
    SameDay,

    /// <summary><c>hôm sau</c>: the day behind the one told of before.</summary>
    NextDay,

    /// <summary><c>hôm trước</c>: the day ahead of the one told of before.</summary>
    PreviousDay,

    /// <summary>Day and month are those of the Vietnamese lunar calendar.</summary>
    Lunar,

    /// <summary>Day and month are those of the Chinese lunar calendar.</summary>
    ChineseLunar,

    /// <summary><c>30 tết</c>: a day of the last lunar month, told by the new year that follows.</summary>
    LunarEve,

    /// <summary><c>đầu năm</c>: a part of the year of the reference.</summary>
    ThisYear,

    /// <summary><c>cuối tháng</c>: a part of the month of the reference.</summary>
    ThisMonth,

    /// <summary><c>9 tháng đầu năm</c>: so many months from the beginning of a year.</summary>
    FirstMonths,

    /// <summary><c>3 tháng cuối năm</c>: so many months up to the end of a year.</summary>
    LastMonths,

    /// <summary><c>năm học 2015-2016</c>: September of the first year to May of the second.</summary>
    SchoolYear,

    /// <summary><c>7 giờ rưỡi</c>: half an hour past.</summary>
    HalfPast,

    /// <summary><c>7 giờ kém 15</c>: minutes to the hour.</summary>
    ToHour,

    /// <summary><c>three days before Christmas</c>: an amount of a unit before the date that the other fields name.</summary>
    BeforeDate,

    /// <summary><c>two days after Christmas</c>: an amount of a unit after the date that the other fields name.</summary>
    AfterDate,

    /// <summary><c>two Sundays ago</c>: so many of the weekday before the reference.</summary>
    WeekdaysAgo,

    /// <summary><c>two Sundays from now</c>: so many of the weekday after the reference.</summary>
    WeekdaysAhead,

    /// <summary><c>the following Monday</c>, <c>that year</c>: counted from the date told of before.</summary>
    Told,

    /// <summary><c>the week of 4 November</c>: the week that holds the day.</summary>
    WeekOf,

    /// <summary><c>the week beginning 4 November</c>: seven days from the day on.</summary>
    WeekFrom,

    /// <summary><c>the week ending 4 November</c>: seven days up to the day.</summary>
    WeekTo,

    /// <summary><c>week 32 of 2017</c>: a week by its number in the year.</summary>
    WeekNumber,

    /// <summary><c>year to date</c>: from the start of the period up to the reference.</summary>
    ToDate,

    /// <summary><c>winter 2014-15</c>: a season that begins in the first of two years.</summary>
    SeasonOfYears,

    /// <summary><c>the 18th and 19th centuries</c>: two dates that share a word.</summary>
    Pair,

    /// <summary><c>05 Mar 18</c>: the year stands in two digits, unless they count what is behind them.</summary>
    ShortYear,

    /// <summary><c>at 7</c>: a time only to who looks forward, and where no thing follows that it could count.</summary>
    BareHour,

    /// <summary><c>mai</c>, <c>7h</c>: a date only where what stands around it allows one.</summary>
    Alone,

    /// <summary><c>9 giờ 15</c>, <c>6/23</c>: a date only where nothing follows that its last number could count.</summary>
    AtPause,
}
