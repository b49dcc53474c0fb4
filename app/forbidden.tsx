export { NotAllowedArticle as default } from "@/components/site/not-allowed-article";
