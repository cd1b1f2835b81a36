namespace Enrichment.Claims.Lexicon;

/// <summary>Where things are said. Lower case.</summary>
internal static class MediumWords
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (WordClass Classes, string Words)[] Lists =
    [
        (WordClass.Network, "twitter, x, facebook, instagram, telegram, whatsapp, youtube, tiktok, snapchat, linkedin, reddit, weibo, wechat, vkontakte, mastodon, bluesky, threads, signal, tumblr, twitch, parler, gab"),
        (WordClass.Occasion,
            "tweet, tweets, statement, statements, post, posts, letter, interview, interviews, speech, video, message, email, e-mail, release, blog, memo, conference, briefing, testimony, column, editorial, op-ed, report, " +
            "hearing, rally, debate, broadcast, podcast, address, press, article, book, essay, paper, filing, affidavit, lawsuit, thread, note, memoir, television, radio, tv, livestream, webcast, newsletter, communique, communiqué, recording, voicemail, telegram"),
    ];
}
