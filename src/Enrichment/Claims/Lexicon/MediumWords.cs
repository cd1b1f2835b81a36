using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>Where things are said.</summary>
internal static class MediumWords
{
    /// <summary>Networks and services, lower case.</summary>
    public static readonly WordSet Networks = WordSet.Of(
        "twitter, x, facebook, instagram, telegram, whatsapp, youtube, tiktok, snapchat, linkedin, reddit, weibo, wechat, vkontakte, mastodon, bluesky, threads, signal, tumblr, twitch, parler, gab");

    /// <summary>Kinds of texts and occasions, their last word, lower case.</summary>
    public static readonly WordSet Occasions = WordSet.Of(
        "tweet, tweets, statement, statements, post, posts, letter, interview, interviews, speech, video, message, email, e-mail, release, blog, memo, conference, briefing, testimony, column, editorial, op-ed, report, " +
        "hearing, rally, debate, broadcast, podcast, address, press, article, book, essay, paper, filing, affidavit, lawsuit, thread, note, memoir, television, radio, tv, livestream, webcast, newsletter, communique, communiqué, recording, voicemail, telegram");
}
