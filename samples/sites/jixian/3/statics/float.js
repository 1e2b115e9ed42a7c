// 右下角活动图片：不再飘动，可以关闭
function closeFloat() {
  var ad = document.getElementById("float-ad");
  if (ad) {
    ad.parentNode.removeChild(ad);
  }
}
